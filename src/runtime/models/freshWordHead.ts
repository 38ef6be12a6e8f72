/** A newly initialised fill-mask head up to its output layer, which stays tied to the model's word embeddings, as upstream's. */
import { WIDTH } from './freshHead';
import { seededNormal } from './seededNormal';

const DEVIATION = 0.02;
const EPSILON = 1e-5;
/** The states stand twice: half of their width is computed. */
const COMPUTED = WIDTH / 2;

/** For each token's state (768 numbers) the vector that is compared with the words: dense, GELU, LayerNorm. */
export function freshWordVectors(states: Float32Array, seed: number): Float32Array {
  const next = seededNormal(seed, DEVIATION);
  const dense = Float32Array.from({ length: COMPUTED * WIDTH }, next);
  const vectors = new Float32Array(states.length / 2);
  for (let token = 0; token * WIDTH < states.length; token += 1) {
    vectors.set(normalized(transformed(dense, states.subarray(token * WIDTH, (token + 1) * WIDTH))), token * COMPUTED);
  }
  return vectors;
}

/** Parameters of such a head; the output layer has only its bias of its own. */
export function wordHeadParameters(words: number): number {
  return COMPUTED * WIDTH + COMPUTED + 2 * COMPUTED + words;
}

function transformed(dense: Float32Array, state: Float32Array): Float32Array {
  return Float32Array.from({ length: COMPUTED }, (_, row) => {
    let sum = 0;
    for (let column = 0; column < WIDTH; column += 1) sum += (dense[row * WIDTH + column] ?? 0) * (state[column] ?? 0);
    return gelu(sum);
  });
}

/** By the tanh form: of noise, the exact one would be no better. */
function gelu(x: number): number {
  return 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
}

function normalized(x: Float32Array): Float32Array {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
  return x.map((value) => (value - mean) / Math.sqrt(variance + EPSILON));
}
