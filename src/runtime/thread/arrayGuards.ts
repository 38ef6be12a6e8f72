// Natives that run through "length" without looking at a request to end the worker: on a length of 2^32 they ran for ever.
const LOOPING = [
  'at', 'concat', 'copyWithin', 'entries', 'fill', 'includes', 'indexOf', 'join', 'lastIndexOf', 'reverse', 'shift', 'slice', 'sort', 'splice',
  'toLocaleString', 'toReversed', 'toSorted', 'toSpliced', 'toString', 'unshift', 'with', 'flat', 'flatMap', 'forEach', 'map', 'filter', 'some', 'every',
  'find', 'findIndex', 'findLast', 'findLastIndex', 'reduce', 'reduceRight', 'push', 'pop', 'keys',
];
const LONGEST = 1 << 22;

type AnyFunction = (...args: unknown[]) => unknown;

/**
 * Refuses arrays that the natives would take for ever with. No list of such natives is complete (`String.raw` is one more), so a worker
 * that cannot be ended stays possible: then the extension host ends the whole process.
 */
export function guardLongArrays(): void {
  const prototype = Array.prototype as unknown as Record<string, unknown>;
  for (const name of LOOPING) {
    const native = prototype[name];
    if (typeof native === 'function') Object.defineProperty(prototype, name, { value: guarded(name, native as AnyFunction) });
  }
  Object.defineProperty(Array, 'from', { value: guardedFrom(Array.from as AnyFunction) });
}

function guarded(name: string, native: AnyFunction): AnyFunction {
  const apply = Reflect.apply;
  // A method, not an arrow function: `this` is the array
  const holder = {
    [name](this: { length?: number } | null, ...args: unknown[]): unknown {
      if (this !== null && this !== undefined && (this.length ?? 0) > LONGEST) throw new RangeError('the array is too long');
      return apply(native, this, args);
    },
  };
  return holder[name] as AnyFunction;
}

function guardedFrom(native: AnyFunction): AnyFunction {
  const apply = Reflect.apply;
  return {
    from(this: unknown, source: { length?: number } | null, ...rest: unknown[]): unknown {
      if (source !== null && source !== undefined && (source.length ?? 0) > LONGEST) throw new RangeError('the array is too long');
      return apply(native, this, [source, ...rest]);
    },
  }.from as AnyFunction;
}
