/** Starts the child that runs the Python cases, and answers its calls with the real model host. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import type { ModelHost } from '../../src/runtime/modelHostTypes';

const CHILD = path.join(__dirname, 'child');

export type PythonKind = 'python3' | 'pyodide';

interface CallMessage {
  readonly kind: 'call';
  readonly op: string;
  readonly json: string;
  readonly payload: string;
}

type Message = CallMessage | { readonly kind: 'test'; readonly id: string; readonly error: string | null } | { readonly kind: 'end' };

/** `python3` where there is one of the versions that the practice editions run on, else Pyodide. `PRACTICE_TEST_PYTHON` decides otherwise. */
export function choosePython(): PythonKind {
  const asked = process.env.PRACTICE_TEST_PYTHON;
  if (asked === 'python3' || asked === 'pyodide') return asked;
  const probe = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))'], { timeout: 10_000 });
  return probe.status === 0 ? 'python3' : 'pyodide';
}

/** Runs all cases. The result maps a case's id to null or to its failure. Rejects when the child ends before its last message. */
export async function runCases(kind: PythonKind, host: ModelHost): Promise<Map<string, string | null>> {
  const child = start(kind);
  const results = new Map<string, string | null>();
  let complaints = '';
  child.stderr?.on('data', (text: Buffer) => (complaints += text.toString()));
  if (child.stdout === null || child.stdin === null) throw new Error('The child has no pipes.');
  const { stdin } = child;
  for await (const line of readline.createInterface({ input: child.stdout })) {
    const message = JSON.parse(line) as Message;
    if (message.kind === 'end') {
      stdin.end();
      return results;
    }
    if (message.kind === 'test') results.set(message.id, message.error);
    else stdin.write(`${await answer(host, message)}\n`);
  }
  throw new Error(`${kind} ended before its last message.\n${complaints.slice(-4000)}`);
}

function start(kind: PythonKind): ChildProcess {
  const [command, file] = kind === 'python3' ? ['python3', 'practice_child.py'] : [process.execPath, 'pyodideChild.mjs'];
  return spawn(command, [path.join(CHILD, file)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' },
  });
}

async function answer(host: ModelHost, { op, json, payload }: CallMessage): Promise<string> {
  const given = await host.answer(op, json, new Uint8Array(Buffer.from(payload, 'base64')), () => undefined);
  return JSON.stringify({ json: given.json, payload: Buffer.from(given.payload).toString('base64') });
}
