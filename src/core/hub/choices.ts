/** What `Get Model...` and `Remove Model...` list. */
import { isRepositoryName } from '../../shared/repositoryName';
import { t } from '../../shared/words';
import { bytesInWords } from './quantities';

/** A model on the disk, or a part of one. */
export interface Kept {
  readonly name: string;
  readonly bytes: number;
  readonly whole: boolean;
}

/** A row of a list. */
export interface ModelChoice {
  readonly name: string;
  readonly label: string;
  readonly description: string;
}

/** Models that a stand-in answers for, and the name that is being typed, where it can be one. */
export function gettable(bundled: readonly string[], kept: readonly Kept[], typed: string): ModelChoice[] {
  const name = typed.trim();
  const known = bundled.map((one) => ({ name: one, label: one, description: stateOf(kept.find((each) => each.name === one)) }));
  if (!isRepositoryName(name) || bundled.includes(name)) return known;
  return [{ name, label: name, description: stateOf(kept.find((each) => each.name === name), t('look for it on the hub')) }, ...known];
}

/** Models that can be removed, with what each takes. */
export function removable(kept: readonly Kept[]): ModelChoice[] {
  return kept.map(({ name, bytes, whole }) => ({ name, label: name, description: whole ? bytesInWords(bytes) : t('{0}, download not finished', bytesInWords(bytes)) }));
}

function stateOf(kept: Kept | undefined, none = t('a bundled stand-in answers for it')): string {
  if (kept === undefined) return none;
  return kept.whole ? t('downloaded, {0}', bytesInWords(kept.bytes)) : t('download not finished, {0} are there', bytesInWords(kept.bytes));
}
