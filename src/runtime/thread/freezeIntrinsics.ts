/** Freezes the language's own objects, deeply: none of them can be hooked to catch what the bridge does. */
export function freezeIntrinsics(): void {
  const seen = new Set<object>();
  for (const root of roots()) freeze(root, seen);
}

// The objects reachable by name, and those that have none: the prototypes of functions of four kinds, of iterators, of typed arrays.
function roots(): unknown[] {
  const named = Object.getOwnPropertyNames(globalThis)
    .filter((name) => /^[A-Z]|^(set|clear)|^queueMicrotask$/.test(name))
    .map((name) => (globalThis as Record<string, unknown>)[name]);
  const functions = [function () {}, async function () {}, function* () {}, async function* () {}].map((kind) => Object.getPrototypeOf(kind) as object);
  const iterators = [[][Symbol.iterator](), new Map().entries(), new Set().values(), ''[Symbol.iterator]()].map((it) => Object.getPrototypeOf(it) as object);
  const typedArray = Object.getPrototypeOf(Uint8Array) as object;
  return [...named, ...functions, ...iterators, Object.getPrototypeOf(iterators[0]), typedArray];
}

function freeze(value: unknown, seen: Set<object>): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    const own = Reflect.getOwnPropertyDescriptor(value, key);
    for (const part of [own?.value, own?.get, own?.set] as unknown[]) freeze(part, seen);
  }
  if (value === Error) freezeError();
  else if (!ArrayBuffer.isView(value)) Object.freeze(value);
}

/** Pyodide assigns `Error.stackTraceLimit`, which is an accessor by now; all else of `Error` is fixed. */
function freezeError(): void {
  for (const key of Reflect.ownKeys(Error)) {
    const own = Reflect.getOwnPropertyDescriptor(Error, key);
    if (key !== 'stackTraceLimit' && own?.configurable === true) Object.defineProperty(Error, key, 'value' in own ? { configurable: false, writable: false } : { configurable: false });
  }
  Object.preventExtensions(Error);
}
