/** Which files of a repository make a model that runs here. Paths are compared with known ones, so a listed path leads nowhere else. */
import { UserError } from '../../shared/errors';
import { t } from '../../shared/words';
import type { HubFile } from './answers';

/** Weights in the layout of transformers.js, the ones that are taken without asking first: small and exact enough, then exact, then others. */
const WEIGHTS = ['_quantized', '_int8', '_uint8', '', '_fp16', '_q4', '_bnb4', '_q4f16'].map((suffix) => `onnx/model${suffix}.onnx`);
/** Older repositories keep them beside the configuration. */
const PLAIN_WEIGHTS = ['model_quantized.onnx', 'model.onnx'];

const NEEDED = ['config.json', 'tokenizer.json'];
/** What says more of the tokenizer, taken where it is there. */
const WANTED = ['tokenizer_config.json', 'special_tokens_map.json'];

/** What can be downloaded of a repository: files that every choice needs, and weights to choose from, the first of them first. */
export interface Offer {
  readonly files: readonly HubFile[];
  readonly weights: readonly HubFile[];
}

/** @throws UserError when the repository holds no model that runs here, with what it lacks. */
export function offerOf(name: string, listed: readonly HubFile[]): Offer {
  const byPath = new Map(listed.map((file) => [file.path, file]));
  const those = (paths: readonly string[]): HubFile[] => paths.flatMap((path) => byPath.get(path) ?? []);
  const all = those([...WEIGHTS, ...PLAIN_WEIGHTS]);
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
