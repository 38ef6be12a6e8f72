/** Errors of the file system, in words that say what to do. */
import { messageOf, UserError } from '../shared/errors';
import { t } from '../shared/words';

/** The `code` of a system error, undefined of anything else. */
export function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EEXIST', 'ENOTDIR'];

/** What a disk that cannot be written means for a download; undefined of an error that is not a disk's. */
export function fileError(thrown: unknown): UserError | undefined {
  const code = codeOf(thrown);
  if (code === undefined) return undefined;
  if (FULL.includes(code)) return new UserError(t('The disk is full. Make room, then get the model again: what has come stays.'));
  if (FORBIDDEN.includes(code)) return new UserError(t('The models cannot be written: {0}. Allow writing there, or close what holds the file, then try again.', messageOf(thrown)));
  return undefined;
}
