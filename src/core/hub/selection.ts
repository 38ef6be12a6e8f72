/** Which files of a repository make a model that runs here. Paths are compared with known ones, so a listed path leads nowhere else. */
import { UserError } from '../../shared/errors';
import { CONFIG, FAMILIES, TOKENIZER, TOKENIZER_CONFIG, WEIGHTS } from '../../shared/modelFiles';
import { t } from '../../shared/words';
import type { HubFile } from './answers';

const NEEDED = [CONFIG, TOKENIZER];
/** What says more of the tokenizer, taken where it is there. */
const WANTED = [TOKENIZER_CONFIG, 'special_tokens_map.json'];

/** What can be downloaded of a repository: files that every choice needs, and weights to choose from, the first of them first. */
export interface Offer {
  readonly files: readonly HubFile[];
  readonly weights: readonly HubFile[];
}

/** @throws UserError when the repository holds no model that runs here, with what it lacks. */
export function offerOf(name: string, listed: readonly HubFile[]): Offer {
  const byPath = new Map(listed.map((file) => [file.path, file]));
  const those = (paths: readonly string[]): HubFile[] => paths.flatMap((path) => byPath.get(path) ?? []);
  const all = those(WEIGHTS);
  // Weights above 2 GB keep their numbers in a second file: nothing of that size runs here.
  const weights = all.filter((file) => !byPath.has(`${file.path}_data`) && !byPath.has(`${file.path}.data`));
  if (weights.length === 0) throw noWeights(name, all.length > 0);
  const missing = NEEDED.filter((path) => !byPath.has(path));
  if (missing.length > 0) throw new UserError(t('{0} holds ONNX weights but no {1}, so it cannot be used here.', name, missing.join(', ')));
  return { files: those([...NEEDED, ...WANTED]), weights };
}

function noWeights(name: string, inParts: boolean): UserError {
  if (inParts) return new UserError(t('{0} holds ONNX weights only in several parts, which are too large to run here.', name));
  return new UserError(
    t('{0} holds no ONNX weights (onnx/model_quantized.onnx, onnx/model.onnx and the like), and other weights cannot run here. Some authors publish conversions, for instance Xenova/{1} or onnx-community/{1}-ONNX: name such a one to get it.', name, name.split('/').at(-1) ?? name),
  );
}

/** @throws UserError when a model of this configuration cannot run here, so that nobody downloads it in vain. */
export function requireFamily(name: string, config: unknown): void {
  const type = typeof config === 'object' && config !== null && 'model_type' in config ? String(config.model_type) : t('unknown type');
  if (FAMILIES.includes(type)) return;
  throw new UserError(t('{0} is a model of type {1}. The types that run here are {2}.', name, type, FAMILIES.join(', ')));
}
