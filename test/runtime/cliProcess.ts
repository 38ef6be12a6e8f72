/** The built command line as a process of its own, as `npm run -s practice --` starts it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const main = path.join(root, 'dist', 'cli', 'main.mjs');

export async function ensureCommandLine(): Promise<void> {
  const { ensureBuilt } = (await import(path.join(root, 'scripts', 'built.mjs'))) as { ensureBuilt(options: { only: string[] }): Promise<void> };
  await ensureBuilt({ only: ['cli', 'runtime'] });
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly ended: Promise<Ended>;
  readonly pid: number | undefined;
  /** Settles once stdout or stderr holds the text. */
  says(text: string): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts it with arguments and all of its stdin; without `input`, stdin is closed at once. */
export function start(args: readonly string[], input = '', cwd = root): Running {
  const child = spawn(execPath, [main, ...args], { cwd });
  let stdout = '';
  let stderr = '';
  const heard = new Set<() => void>();
  const add = (): void => heard.forEach((look) => look());
  child.stdout.setEncoding('utf8').on('data', (text: string) => ((stdout += text), add()));
  child.stderr.setEncoding('utf8').on('data', (text: string) => ((stderr += text), add()));
  // It may end without reading its input.
  child.stdin.on('error', () => undefined).end(input);
  return {
    pid: child.pid,
    ended: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }))),
    says: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!stdout.includes(text) && !stderr.includes(text)) return;
          heard.delete(look);
          resolve();
        };
        heard.add(look);
        look();
      }),
    kill: (signal) => void child.kill(signal),
  };
}

export const practice = (args: readonly string[], input?: string): Promise<Ended> => start(args, input).ended;

/** Every line of a text as JSON. @throws when one is not */
export function jsonLines(text: string): unknown[] {
  return text.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
}
