/** Newly initialised heads, as upstream makes them: normal weights of deviation 0.02, biases zero, at upstream's width. */
import type { Family } from './modelCatalog';
import { seededNormal } from './seededNormal';

export const WIDTH = 768;
const DEVIATION = 0.02;

/** Maps the state of the first token (768 numbers, or what the head was made for) to what the head says of it. */
export type FreshHead = (first: Float32Array) => Float32Array;

/** `RobertaClassificationHead` (dense, tanh, out_proj) or DistilBERT's pre_classifier, ReLU, classifier. */
export function freshClassifier(family: Family, labels: number, seed: number, width = WIDTH): FreshHead {
  const next = seededNormal(seed, DEVIATION);
  const dense = matrix(width, width, next);
  const out = matrix(labels, width, next);
  const activation = family === 'roberta' ? Math.tanh : (x: number) => Math.max(x, 0);
  return (first) => product(out, product(dense, first).map(activation));
}

/** Parameters of such a classifier. */
export function classifierParameters(labels: number): number {
  return WIDTH * WIDTH + WIDTH + labels * WIDTH + labels;
}

/** `RobertaPooler`, which no RoBERTa checkpoint of ours holds: dense, tanh. */
export function freshPooler(seed: number, width = WIDTH): FreshHead {
  const dense = matrix(width, width, seededNormal(seed, DEVIATION));
  return (first) => product(dense, first).map(Math.tanh);
}

/** The head applied to the first token of every row of `states` (batch × tokens × 768). */
export function applyToFirst(head: FreshHead, states: Float32Array, batch: number, stateWidth = WIDTH): Float32Array {
  const row = states.length / batch;
  const answers = Array.from({ length: batch }, (_, index) => head(states.subarray(index * row, index * row + stateWidth)));
  const width = answers[0]?.length ?? 0;
  const joined = new Float32Array(batch * width);
  answers.forEach((answer, index) => joined.set(answer, index * width));
  return joined;
}

function matrix(rows: number, columns: number, next: () => number): Float32Array {
  return Float32Array.from({ length: rows * columns }, next);
}

function product(weights: Float32Array, x: Float32Array): Float32Array {
  const result = new Float32Array(weights.length / x.length);
  for (let row = 0, at = 0; row < result.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < x.length; column += 1, at += 1) sum += (weights[at] ?? 0) * (x[column] ?? 0);
    result[row] = sum;
  }
  return result;
}
