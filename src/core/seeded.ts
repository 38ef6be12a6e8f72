/** Chance that can be repeated: the same seed gives the same numbers on every machine and in every version. Not for secrets. */

/** Numbers of [0, 1), one after the other. A seed is any text, for instance an item's key and the count of its tries. */
export function seeded(seed: string): () => number {
  let state = hash(seed);
  // Mulberry32
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order that the seed decides (Fisher and Yates); what was given is not changed. */
export function shuffled<T>(things: readonly T[], seed: string): T[] {
  const next = seeded(seed);
  const order = [...things];
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

/** FNV-1a of the text's UTF-16 units, as a signed 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
