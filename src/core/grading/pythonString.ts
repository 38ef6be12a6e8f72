/**
 * What a Python string literal stands for, so that `'pt'` and `"\x70t"` are one answer. A literal whose value cannot be told for certain
 * (an escape that Python refuses or warns of, `\N{...}`) has no value here, and is then only equal to itself.
 */

/** A literal's kind and its code points. Escaped surrogates are kept apart from the characters that they would make in UTF-16. */
export interface StringValue {
  readonly kind: 'str' | 'bytes';
  readonly points: readonly number[];
}

const LITERAL = /^([A-Za-z]{0,2})('''|"""|'|")([^]*)\2$/;
const SIMPLE: Readonly<Record<string, number>> = { '\\': 92, "'": 39, '"': 34, a: 7, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** The prefix in lower case, and what stands between the quotes; undefined of anything that is not a whole literal. */
function splitLiteral(source: string): { prefix: string; body: string } | undefined {
  const [, prefix, , body] = LITERAL.exec(source) ?? [];
  return prefix === undefined || body === undefined ? undefined : { prefix: prefix.toLowerCase(), body };
}

/** The value of a literal, also of an f-string that has nothing to fill in. */
export function stringValue(source: string): StringValue | undefined {
  const literal = splitLiteral(source);
  if (literal === undefined) return undefined;
  const { prefix, body } = literal;
  if (prefix.includes('f') && /[{}]/.test(body)) return undefined;
  const kind = prefix.includes('b') ? 'bytes' : 'str';
  const points = prefix.includes('r') ? [...body].map(codePoint) : unescaped(body, kind === 'str');
  if (points === undefined || (kind === 'bytes' && /[^\0-\x7f]/.test(body))) return undefined;
  return { kind, points };
}

function unescaped(body: string, wide: boolean): number[] | undefined {
  const points: number[] = [];
  const pattern = /\\(?:(\n)|([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))|([^\\])/gsu;
  for (const [, newline, octal, ...rest] of body.matchAll(pattern)) {
    if (newline !== undefined) continue;
    const point = octal !== undefined ? Number.parseInt(octal, 8) : pointOf(rest, wide);
    if (point === undefined || (octal !== undefined && point > 0o377)) return undefined;
    points.push(point);
  }
  return points;
}

function pointOf([hex2, hex4, hex8, other, plain]: readonly (string | undefined)[], wide: boolean): number | undefined {
  if (plain !== undefined) return codePoint(plain);
  if (hex2 !== undefined) return Number.parseInt(hex2, 16);
  const hex = hex4 ?? hex8;
  // In bytes `\u0041` is six characters, and Python warns.
  if (hex !== undefined) return wide && Number.parseInt(hex, 16) <= 0x10ffff ? Number.parseInt(hex, 16) : undefined;
  return other === undefined ? undefined : SIMPLE[other];
}

function codePoint(character: string): number {
  return character.codePointAt(0) as number;
}
