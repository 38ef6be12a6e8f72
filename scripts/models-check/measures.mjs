/** What is measured of a model. Each measure gives a share between 0 and 1. */
import { forward, tokenizerOf } from './ask.mjs';

const GUESSES = 5;

/** How often the highest logit is the label; also a table of label by guess. */
export async function accuracy(host, name, labelled) {
  const { encode } = await tokenizerOf(host, name);
  const table = {};
  let right = 0;
  for (const [label, sentence] of labelled) {
    const { numbers } = await forward(host, name, 'sequence-classification', await encode(sentence));
    const guess = numbers.indexOf(Math.max(...numbers));
    table[`${label} as ${guess}`] = (table[`${label} as ${guess}`] ?? 0) + 1;
    right += guess === label ? 1 : 0;
  }
  return { share: right / labelled.length, table };
}

/** How often a right word is the first guess, and among the first five. */
export async function fillMask(host, name, list) {
  const { tokens, encode, wordOf } = await tokenizerOf(host, name);
  let first = 0;
  let five = 0;
  for (const [sentence, answers] of list) {
    const ids = await encode(sentence.replace('{mask}', tokens.mask_token.content));
    const { numbers } = await forward(host, name, 'masked-lm', ids);
    const words = numbers.length / ids.length;
    const row = numbers.subarray(ids.indexOf(tokens.mask_token.id) * words).subarray(0, words);
    const guesses = await Promise.all(highest(row, GUESSES).map(wordOf));
    const right = answers.toLowerCase().split('|');
    first += right.includes(guesses[0]) ? 1 : 0;
    five += guesses.some((guess) => right.includes(guess)) ? 1 : 0;
  }
  return { first: first / list.length, five: five / list.length };
}

/** How often a paraphrase is nearer to a sentence than an unrelated one, by the cosine of the mean states. */
export async function similarity(host, name, triples) {
  const { encode } = await tokenizerOf(host, name);
  const mean = async (text) => {
    const ids = await encode(text);
    const { numbers } = await forward(host, name, 'base', ids);
    const width = numbers.length / ids.length;
    return Array.from({ length: width }, (_, column) => ids.reduce((sum, _id, token) => sum + numbers[token * width + column], 0) / ids.length);
  };
  let nearer = 0;
  for (const texts of triples) {
    const [sentence, paraphrase, other] = await Promise.all(texts.map(mean));
    nearer += cosine(sentence, paraphrase) > cosine(sentence, other) ? 1 : 0;
  }
  return nearer / triples.length;
}

function cosine(a, b) {
  const dot = (x, y) => x.reduce((sum, value, place) => sum + value * y[place], 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function highest(scores, count) {
  return [...scores.keys()].sort((a, b) => scores[b] - scores[a]).slice(0, count);
}
