/** Compares what a program did here with what it did under the real libraries. */
import type { Header } from './header';
import type { Field } from './header';
import { textDistance, valueDistance, type Nearness } from './sameNumbers';
import { stderrMeaning } from './stderrMeaning';
import type { Done, Truth } from './truth';

/** Where a model ran, and the program states no other. */
const MODEL_TOLERANCE = 1e-3;
/** Of numbers in values where no model ran: the last digit of a float32. */
const FLOAT_TOLERANCE = 1e-6;

export interface Comparison {
  /** Fields that differ, with upstream's and ours. */
  readonly differences: ReadonlyMap<Field, readonly [expected: string, actual: string]>;
  /** The largest difference of a number that is within the tolerance. */
  readonly largest: number;
  readonly tolerance: number;
}

export function compare(truth: Truth, done: Done, header: Header): Comparison {
  const tolerance = header.tolerance ?? (truth.model ? MODEL_TOLERANCE : 0);
  const differences = new Map<Field, readonly [string, string]>();
  let largest = 0;
  for (const [field, distance, limit] of distances(truth, done, header, { tolerance, random: header.randomNumbers })) {
    if (distance <= limit) largest = Math.max(largest, distance);
    else differences.set(field, [shown(truth[field]), shown(done[field])]);
  }
  return { differences, largest, tolerance };
}

function distances(truth: Truth, done: Done, header: Header, nearness: Nearness): (readonly [Field, number, number])[] {
  const { tolerance } = nearness;
  const same = (field: Field): readonly [Field, number, number] => [field, truth[field] === done[field] ? 0 : Infinity, 0];
  return [
    same('outcome'),
    same('exception'),
    same('line'),
    ['message', messageDistance(truth.message, done.message, header), 0],
    ['stdout', textDistance(truth.stdout, done.stdout, nearness), tolerance],
    ['stderr', textDistance(stderrMeaning(truth.stderr), stderrMeaning(done.stderr), nearness), tolerance],
    ['values', valueDistance(truth.values, done.values, nearness), Math.max(tolerance, FLOAT_TOLERANCE)],
  ];
}

/** An ImportError names the file of the package, which lies where each is installed. */
const withoutFolders = (message: string): string => message.replace(/\((?:\/[^()]*)?\/(\w+\/__init__\.py)\)/g, '($1)');

function messageDistance(expected: string | null, actual: string | null, { messageBegins }: Header): number {
  if (expected === null || actual === null) return expected === actual ? 0 : Infinity;
  const [upstream, ours] = [withoutFolders(expected), withoutFolders(actual)];
  return (messageBegins ? ours.startsWith(upstream) : ours === upstream) ? 0 : Infinity;
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
