type Loose = (...args: never[]) => unknown;

/**
 * A function without a prototype that does what `inner` does: what Python holds must not lead to `Function.prototype` and from there
 * to a constructor.
 */
export function bareFunction<F extends Loose>(inner: F): F {
  const outer = ((...args: never[]) => inner(...args)) as F;
  Object.setPrototypeOf(outer, null);
  return outer;
}

/** Makes a property that can neither be changed nor be made again. */
export function fix(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: false, writable: false });
}
