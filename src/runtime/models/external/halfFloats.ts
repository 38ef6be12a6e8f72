/** Numbers of 16 bits (IEEE 754 binary16), as some weights give them. */

export function fromHalfFloats(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, fromHalf);
}

function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
