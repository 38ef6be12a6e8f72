/** Texts and descriptions that may differ in their decimals, up to a tolerance. */
import type { Described } from './truth';

const DECIMAL = /-?\d+\.\d*(?:e[+-]\d+)?/g;
/** Torch pads numbers so that their points stand below each other: a minus sign more takes a blank away. */
const PADDED_DECIMAL = new RegExp(` *${DECIMAL.source}`, 'g');

/** How far decimals may be apart. `random`: only that a decimal stands there counts. */
export interface Nearness {
  readonly tolerance: number;
  readonly random: boolean;
}

/** The largest distance, 0 for the same, Infinity for what differs in anything else. */
export function textDistance(expected: string, actual: string, { tolerance, random }: Nearness): number {
  if (expected === actual) return 0;
  if (tolerance === 0 && !random) return Infinity;
  if (expected.replace(PADDED_DECIMAL, '#') !== actual.replace(PADDED_DECIMAL, '#')) return Infinity;
  if (random) return 0;
  const others = actual.match(DECIMAL) ?? [];
  return Math.max(...(expected.match(DECIMAL) ?? []).map((number, place) => distance(Number(number), Number(others[place]))));
}

/** Relative above 1, absolute below. */
function distance(expected: number, actual: number): number {
  if (Object.is(expected, actual)) return 0;
  const apart = Math.abs(expected - actual) / Math.max(1, Math.abs(expected));
  return Number.isNaN(apart) ? Infinity : apart;
}

const isRecord = (value: Described | undefined): value is { readonly [key: string]: Described } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** As `textDistance`, of two descriptions: numbers stand in `number` and `numbers`. */
export function valueDistance(expected: Described | undefined, actual: Described | undefined, nearness: Nearness): number {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return expected.length === actual.length ? largest(expected.map((each, place) => valueDistance(each as Described, actual[place] as Described, nearness))) : Infinity;
  }
  if (!isRecord(expected) || !isRecord(actual)) return expected === actual ? 0 : Infinity;
  const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  return largest([...keys].map((key) => (key === 'number' || key === 'numbers' ? numbersDistance(expected[key], actual[key], nearness) : valueDistance(expected[key], actual[key], nearness))));
}

function numbersDistance(expected: Described | undefined, actual: Described | undefined, { random }: Nearness): number {
  const [left, right] = [expected, actual].map((value) => (Array.isArray(value) ? value : [value]).map(asNumber));
  if (left === undefined || right === undefined || left.length !== right.length) return Infinity;
  return random ? 0 : largest(left.map((number, place) => distance(number, right[place] ?? NaN)));
}

const SPECIAL: Readonly<Record<string, number>> = { inf: Infinity, '-inf': -Infinity, nan: NaN };

function asNumber(value: unknown): number {
  const text = String(value);
  return SPECIAL[text] ?? Number(text);
}

const largest = (numbers: readonly number[]): number => Math.max(0, ...numbers);
