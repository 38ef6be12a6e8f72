/** Random numbers that depend on nothing but their seed: the same on every machine. */

/** mulberry32: 32 random bits a call. Both halves of a seed above 32 bits count. */
export function seededBits(seed: number): () => number {
  let state = (Math.trunc(seed) ^ Math.trunc(seed / 0x1_0000_0000)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return (bits ^ (bits >>> 14)) >>> 0;
  };
}

/** Numbers of a normal distribution with mean 0 and the given deviation (Box and Muller). */
export function seededNormal(seed: number, deviation: number): () => number {
  const bits = seededBits(seed);
  // Never 0, whose logarithm is infinite.
  const uniform = () => (bits() + 1) / 0x1_0000_0001;
  return () => deviation * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
