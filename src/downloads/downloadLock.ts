/** One download of a model at a time, whichever window or process it is in. */
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as v from 'valibot';
import { codeOf } from './fileErrors';

const Holder = v.object({ pid: v.number(), host: v.string(), token: v.string() });
type Holder = v.InferOutput<typeof Holder>;

/** A holder says so often that it is alive, in milliseconds. */
const BEAT_MS = 5_000;
/** A holder that has been silent for so long is gone; longer than a machine is likely to be held up. */
const GONE_MS = 60_000;

export interface Lock {
  release(): Promise<void>;
}

/** Takes the lock, or answers null when somebody else has it. A lock whose holder is gone is taken over. */
export async function takeLock(path: string): Promise<Lock | null> {
  const mine: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  if (!(await create(path, mine)) && !((await clearDead(path, mine.token)) && (await create(path, mine)))) return null;
  // A beat that fails only makes the lock look older than it is.
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS);
  beat.unref();
  return {
    release: async () => {
      clearInterval(beat);
      // After a long sleep somebody may have taken it over: theirs stays.
      if ((await holderOf(path))?.token === mine.token) await rm(path, { force: true });
    },
  };
}

async function create(path: string, mine: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
}

/** Removes the lock of a holder that is gone; false when it lives, or when another was quicker. */
async function clearDead(path: string, token: string): Promise<boolean> {
  const seen = await holderOf(path);
  if (!(await isGone(path, seen))) return false;
  const aside = `${path}.${token}`;
  try {
    await rename(path, aside);
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return false;
    throw thrown;
  }
  // Between looking and moving another may have taken it over: that one is alive, and gets it back.
  const moved = await holderOf(aside);
  const wasDead = moved?.token === seen?.token;
  if (!wasDead) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
  return wasDead;
}

async function isGone(path: string, holder: Holder | null): Promise<boolean> {
  if (holder !== null && holder.host === hostname() && !isAlive(holder.pid)) return true;
  try {
    return Date.now() - (await stat(path)).mtimeMs > GONE_MS;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return true;
    throw thrown;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM';
  }
}

/** Null of a lock that is gone, or that is being written at this moment. */
async function holderOf(path: string): Promise<Holder | null> {
  try {
    const parsed = v.safeParse(Holder, JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT' || thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
