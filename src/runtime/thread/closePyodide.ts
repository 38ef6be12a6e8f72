import type { PyodideInterface } from 'pyodide';
import { fix } from './bareFunction';

// File systems that reach out, or that would if Node were there.
const FILE_SYSTEMS = ['NODEFS', 'NATIVEFS_ASYNC', 'IDBFS', 'WORKERFS', 'PROXYFS', 'SOCKFS', 'LZ4FS'];

// Methods of Pyodide's inner interface that load, install, schedule or evaluate. Never `fatal_error`: Pyodide's own fatal path calls it.
const INNER = [
  'loadBinaryFile', 'initializeNodeSockFS', 'packageManager', 'install', 'makeSnapshot', 'restoreSnapshot', 'loadDynlib', 'initializeStreams',
  'finalizeBootstrap', 'lockFilePromise', 'rawRun', 'os', 'config', 'tests', 'scheduleCallback', 'packageIndexReady', 'bootstrapFinalizedPromise',
  'runPythonInternal', 'saveState', 'restoreState', 'debug_ffi', 'public_api',
];

// What stays of the outer interface: raising the interrupt from the bridge.
const KEPT = new Set(['constructor', 'checkInterrupt']);

/**
 * Layer 5: the methods of Pyodide's own interface go, because the program can find the objects again (`gc`), whatever is unregistered.
 * That `js`, `pyodide` and `ctypes` cannot be imported is courtesy: the learner gets `ModuleNotFoundError`. It is not the wall.
 */
export function closePyodide(python: PyodideInterface): void {
  const { _api: inner, _module: machine } = python as unknown as { _api: object; _module: { FS: { filesystems: object } } };
  for (const name of ['js', 'pyodide_js']) python.unregisterJsModule(name);
  const closeDoors = python.runPython('import practice_runner; practice_runner.close_doors') as () => void;
  closeDoors();
  for (const name of FILE_SYSTEMS) cut(machine.FS.filesystems, name);
  const outer = [...Object.getOwnPropertyNames(python), ...Object.getOwnPropertyNames(Object.getPrototypeOf(python))];
  for (const name of outer) if (!KEPT.has(name)) cut(python, name);
  for (const name of INNER) cut(inner, name);
}

function cut(target: object, name: string): void {
  const own = Reflect.getOwnPropertyDescriptor(target, name);
  if (own === undefined || own.configurable === true) fix(target, name, undefined);
  else if (own.writable === true) Reflect.set(target, name, undefined);
}
