/** Random numbers that depend on nothing but their seed: the same on every machine. */

/** Odd, so that multiplying loses nothing; different, so that the halves of a seed do not cancel out. */
const LOW_HALF = 0x85ebca6b;
const HIGH_HALF = 0x9e3779b1;

/** mulberry32: 32 random bits a call. Both halves of a seed above 32 bits count. */
export function seededBits(seed: number): () => number {
  let state = (Math.imul(seed, LOW_HALF) + Math.imul(Math.floor(seed / 0x1_0000_0000), HIGH_HALF)) >>> 0;
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
