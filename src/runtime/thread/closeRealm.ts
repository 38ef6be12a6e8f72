import { guardLongArrays } from './arrayGuards';
import { bareFunction, fix } from './bareFunction';
import { freezeIntrinsics } from './freezeIntrinsics';

// What a JavaScript realm needs to be one, and what Pyodide calls while a program runs. Every other global goes.
const KEPT = new Set([
  'globalThis', 'Object', 'Function', 'Array', 'Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError',
  'AggregateError', 'Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Date', 'RegExp', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt',
  'Proxy', 'Reflect', 'JSON', 'Math', 'Atomics', 'ArrayBuffer', 'DataView', 'FinalizationRegistry', 'WebAssembly', 'Iterator', 'Infinity', 'NaN',
  'undefined', 'eval', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'escape',
  'unescape', 'Uint8Array', 'Int8Array', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array',
  'BigUint64Array', 'Uint8ClampedArray', 'TextDecoder', 'TextEncoder', 'DOMException', 'AbortController', 'os', 'performance', 'console',
]);

// Pyodide refers to these; they do nothing, so that no code of the program's is left over after its run.
const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'clearTimeout', 'clearInterval', 'clearImmediate'];

// Own WebAssembly code could be loaded by ctypes: it would pass the memory cap and open V8's whole surface.
const WASM_MAKERS = ['Module', 'Instance', 'Memory', 'Table', 'compile', 'instantiate', 'validate', 'compileStreaming', 'instantiateStreaming'];

/** Layers 2 to 4, after Pyodide has started: nothing that Python can reach in this realm leads back to Node, and nothing can be hooked. */
export function closeRealm(clock: () => number): void {
  removeGlobals();
  replaceUseful(clock);
  cutConstructors();
  allowOverrides();
  silenceTimers();
  removeWasmMakers();
  hideStacks();
  guardLongArrays();
  freezeIntrinsics();
}

function removeGlobals(): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const own = Reflect.getOwnPropertyDescriptor(globalThis, name);
    if (!KEPT.has(name) && !TIMERS.includes(name) && own?.configurable === true) fix(globalThis, name, undefined);
  }
}

function replaceUseful(clock: () => number): void {
  const silent = bareFunction(() => undefined);
  fix(globalThis, 'performance', sealed({ now: bareFunction(() => clock()), timeOrigin: performance.timeOrigin }));
  fix(globalThis, 'console', sealed({ log: silent, error: silent, warn: silent, info: silent, debug: silent, trace: silent }));
  const { system } = (globalThis as unknown as { os: { system: (...args: never[]) => unknown } }).os;
  fix(globalThis, 'os', sealed({ system: bareFunction(system) }));
}

function sealed(parts: object): object {
  for (const part of Object.values(parts) as unknown[]) if (typeof part === 'function') Object.freeze(part);
  return Object.freeze(Object.setPrototypeOf(parts, null) as object);
}

/** The four `Function` constructors cannot be had from a function. `--disallow-code-generation-from-strings` makes them useless besides. */
function cutConstructors(): void {
  const kinds = [function () {}, async function () {}, function* () {}, async function* () {}];
  for (const kind of kinds) fix(Object.getPrototypeOf(kind) as object, 'constructor', undefined);
}

/**
 * A frozen prototype would forbid assigning a property of the same name on what inherits from it, and Pyodide does (`proxy.constructor`,
 * `error.name`). Accessors in place of the values give way to such an assignment and to nothing else.
 */
function allowOverrides(): void {
  for (const prototype of [Object.prototype, Function.prototype, Error.prototype, TypeError.prototype, RangeError.prototype]) {
    for (const key of Reflect.ownKeys(prototype)) allowOverride(prototype, key);
  }
}

function allowOverride(prototype: object, key: PropertyKey): void {
  const own = Reflect.getOwnPropertyDescriptor(prototype, key);
  if (own === undefined || own.configurable !== true || !('writable' in own)) return;
  const value: unknown = own.value;
  const get = bareFunction(() => value);
  const set = function (this: object, given: unknown): void {
    if (this === prototype) throw new TypeError('this cannot be changed');
    Object.defineProperty(this, key, { value: given, writable: true, enumerable: true, configurable: true });
  };
  Object.defineProperty(prototype, key, { get, set: Object.setPrototypeOf(set, null) as typeof set, configurable: false });
}

/** Node's own timer objects led into Node's internal modules; a null-prototype function that does nothing leads nowhere. */
function silenceTimers(): void {
  for (const name of TIMERS) fix(globalThis, name, Object.freeze(bareFunction(() => 0)));
}

function removeWasmMakers(): void {
  const makers = WebAssembly as unknown as Record<string, unknown>;
  for (const name of ['Module', 'Instance', 'Memory', 'Table', 'Global', 'Tag']) {
    const maker = makers[name] as { prototype?: object } | undefined;
    if (maker?.prototype !== undefined) fix(maker.prototype, 'constructor', undefined);
  }
  for (const name of WASM_MAKERS) fix(WebAssembly, name, undefined);
}

/** JavaScript stacks hold the folder of the installation, and so the user's name. Pyodide assigns the limit, so it stays assignable. */
function hideStacks(): void {
  fix(Error, 'prepareStackTrace', undefined);
  const ignore = Object.setPrototypeOf(function () {}, null) as (value: number) => void;
  Object.defineProperty(Error, 'stackTraceLimit', { get: bareFunction(() => 0), set: ignore, configurable: false });
}
