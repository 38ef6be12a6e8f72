import { randomBytes } from 'node:crypto';
import fs from 'node:fs';

// By these Pyodide tells where it is. Without them, and with `read` and `load`, it takes its route for a bare JavaScript shell: no host
// file system, no `require`, no sockets. It must not see them while it loads, so they go first.
const SIGNS_OF_NODE = ['process', 'navigator', 'fetch', 'WebSocket', 'XMLHttpRequest', 'Buffer', 'require', 'BroadcastChannel', 'MessageChannel', 'EventSource'];

/** Layer 1: Node disappears from the worker's globals before Pyodide is imported. */
export function hideNode(): void {
  for (const name of SIGNS_OF_NODE) define(name, undefined);
}

/**
 * What Pyodide's shell route calls. `read`, `readbuffer` and `load` are for its start only and go when the realm is closed; `os.system`
 * stays: it is that route's one source of randomness (without it Pyodide dies of a misleading "memory access out of bounds").
 */
export function lendShellFunctions(): void {
  define('read', (file: string) => fs.readFileSync(file, 'utf8'));
  define('readbuffer', (file: string) => {
    const bytes = fs.readFileSync(file);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  });
  define('load', () => {
    throw new Error('nothing is loaded this way');
  });
  define('os', { system: (_shell: string, [, command]: [string, string]) => randomBytes(wantedBytes(command)).toString('base64') });
}

/** The command is `head -c<n> /dev/urandom | base64`; only its number is used. */
function wantedBytes(command: unknown): number {
  const wanted = Number(/head -c(\d+)/.exec(typeof command === 'string' ? command : '')?.[1] ?? 0);
  if (wanted > 1 << 20) throw new RangeError('more random bytes than a program needs');
  return wanted;
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
