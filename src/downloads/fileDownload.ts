/** One file, from nothing or from the part of it that has come before, to a file with the sum that the hub states. */
import type { Hash } from 'node:crypto';
import { open, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { HubFile } from '../core/hub/answers';
import { mayPass, refusalOf } from '../core/hub/refusals';
import { resumption } from '../core/hub/resume';
import { UserError } from '../shared/errors';
import { t } from '../shared/words';
import { readBody } from './body';
import { codeOf } from './fileErrors';
import { ConnectionError } from './httpGet';
import { addFile, beginSum } from './sums';

export interface FileDownload {
  readonly file: HubFile;
  /** Where it grows. What lies there is gone on with. */
  readonly path: string;
  /** For messages. */
  readonly host: string;
  readonly signal: AbortSignal;
  readonly silenceMs?: number | undefined;
  /** Milliseconds before a broken connection is tried again, longer each time; default 500. */
  readonly pauseMs?: number | undefined;
  /** Asks for the bytes from `from` on. */
  open(from: number): Promise<Response>;
  /** Hears how many bytes of the file are there. */
  onProgress(done: number): void;
}

/** Broken connections in a row before it is given up, where each brought less than `WORTH_IT` bytes. */
const TRIES = 4;
const WORTH_IT = 16_384;

/**
 * Settles when the file is whole and has its sum. What came stays when it does not come to that, unless it is wrong.
 * @throws ConnectionError, UserError, or the signal's reason when it is aborted.
 */
export async function downloadFile(download: FileDownload): Promise<void> {
  let failures = 0;
  let before = await sizeOf(download.path);
  for (;;) {
    try {
      return await attempt(download);
    } catch (thrown) {
      if (!(thrown instanceof ConnectionError)) throw thrown;
      const have = await sizeOf(download.path);
      failures = have - before >= WORTH_IT ? 1 : failures + 1;
      before = have;
      if (failures === TRIES) throw thrown;
      await pause((download.pauseMs ?? 500) * 2 ** (failures - 1), undefined, { signal: download.signal });
    }
  }
}

async function attempt(download: FileDownload): Promise<void> {
  const { file, path, signal } = download;
  const have = await usablePart(file, path);
  const sum = beginSum(file);
  if (have > 0) await addFile(sum, path, signal);
  download.onProgress(have);
  const fetched = have === file.size ? sum : await fetchRest(download, have, sum);
  if (fetched.digest('hex') === file.sum.hex) return;
  await rm(path, { force: true });
  // A part of another file, or one that the disk has spoilt: the whole may still be right.
  if (have > 0) return attempt(download);
  throw new UserError(t('{0} came from {1} with other contents than the hub states, so it was thrown away. Try again; if it happens again, the mirror or something on the way changes files.', file.path, download.host));
}

/** Bytes of the part that can be gone on with; makes the file where there is none. */
async function usablePart(file: HubFile, path: string): Promise<number> {
  const have = await sizeOf(path);
  if (have > 0 && have <= file.size) return have;
  await writeFile(path, '');
  return 0;
}

/** Asks for what is missing and answers the sum over the whole file. */
async function fetchRest(download: FileDownload, have: number, sum: Hash): Promise<Hash> {
  const { file, path, host } = download;
  const response = await download.open(have);
  const how = resumption(have, file.size, { status: response.status, contentRange: response.headers.get('content-range') });
  if (how === 'append') return write(download, response, have, sum);
  if (how === 'restart') return write(download, response, 0, beginSum(file));
  await response.body?.cancel();
  if (how === 'refused') {
    const refusal = refusalOf(response.status, host, file.path);
    throw mayPass(response.status) ? new ConnectionError(refusal.message) : refusal;
  }
  if (have === 0) throw new UserError(t('{0} sends another part of {1} than was asked for. Look at the setting nlpPractice.models.mirror.', host, file.path));
  await rm(path);
  return fetchRest(download, 0, beginSum(file));
}

async function write(download: FileDownload, response: Response, from: number, sum: Hash): Promise<Hash> {
  const { file, path, host } = download;
  const target = await open(path, from > 0 ? 'a' : 'w');
  let done = from;
  try {
    await readBody(response, download, async (bytes) => {
      done += bytes.length;
      if (done > file.size) throw new UserError(t('{0} sends more of {1} than the hub states. Look at the setting nlpPractice.models.mirror.', host, file.path));
      await target.writeFile(bytes);
      sum.update(bytes);
      download.onProgress(done);
    });
  } finally {
    await target.close();
  }
  if (done < file.size) throw new ConnectionError(t('The connection to {0} broke: {1}. Try again: what has come stays.', host, t('the file ended early')));
  return sum;
}

/** 0 where there is no file, and where there can be none. */
export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT' || codeOf(thrown) === 'ENOTDIR') return 0;
    throw thrown;
  }
}
