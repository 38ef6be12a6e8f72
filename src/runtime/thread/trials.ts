import type { Attempt, TrialTargets } from '../threadMessages';

/**
 * Tries, with Node's own modules and before they are hidden, what the permission flags must refuse in a worker. Reading the flags would
 * not do: a host may accept and ignore them.
 */
export async function tryNode({ outsideFile, variable }: TrialTargets): Promise<Attempt[]> {
  const fs = await import('node:fs');
  const childProcess = await import('node:child_process');
  return [
    attempt('read-file', 'node:fs in the worker', () => fs.openSync(outsideFile, 'r') > 0),
    attempt('spawn', 'node:child_process in the worker', () => childProcess.spawnSync(process.execPath, ['--version'], { env: {} }).error === undefined),
    attempt('environment', 'process.env in the worker', () => process.env[variable] !== undefined || Object.keys(process.env).length > 0),
  ];
}

/** Tries to make code out of a string, in the closed realm: the one wall between Python and JavaScript of the program's own. */
export function tryCodeFromStrings(): Attempt[] {
  const wall = 'code-from-strings';
  const asynchronous = Object.getPrototypeOf(async function () {}) as { constructor?: FunctionConstructor };
  return [
    attempt(wall, 'new Function', () => new Function('return 1')() === 1),
    attempt(wall, 'eval', () => (0, eval)('1') === 1),
    attempt(wall, 'AsyncFunction', () => typeof asynchronous.constructor?.('return 1') === 'function'),
  ];
}

function attempt(wall: string, tried: string, reach: () => boolean): Attempt {
  try {
    return reach() ? { wall, tried, reached: true, answer: 'it worked' } : { wall, tried, reached: false, answer: 'nothing there' };
  } catch (thrown) {
    const { code, name, message } = thrown as { code?: string; name?: string; message?: string };
    return { wall, tried, reached: false, answer: `${code ?? name ?? 'error'}: ${(message ?? '').split('\n')[0]?.slice(0, 120) ?? ''}` };
  }
}
