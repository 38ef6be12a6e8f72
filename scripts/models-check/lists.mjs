/** The sentences that the models are measured on. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { at } from '../root.mjs';

const HELD_TWEETS = 10;
const SENTIMENTS = ['negative', 'neutral', 'positive'];

/** `[label, sentence]` of every line of `DATA/sst2-dev.tsv`, or of DATA itself; the label is the column that is 0 or 1. */
export function readReviews(data) {
  const file = statSync(data).isDirectory() ? path.join(data, 'sst2-dev.tsv') : data;
  const rows = linesOf(file).map((line) => line.split('\t')).filter((columns) => columns.length === 2);
  const labelled = rows.flatMap(([a, b]) => (/^[01]$/.test(a) ? [[Number(a), b]] : /^[01]$/.test(b) ? [[Number(b), a]] : []));
  if (labelled.length === 0) throw new Error(`${file}: no line with a label 0 or 1 and a sentence`);
  return labelled.map(([label, sentence]) => [label, sentence.trim()]);
}

/** `[label, tweet]` of the tenth that training leaves out, or null where DATA has no tweets. The same rule as models/training/data.py. */
export function readTweets(data) {
  const file = path.join(data, 'tweets-train.csv');
  if (!existsSync(file)) return null;
  const [header, ...rows] = readCsv(readFileSync(file, 'utf8'));
  const [text, sentiment] = ['text', 'sentiment'].map((name) => header.indexOf(name));
  const tweets = rows.filter((row) => row.length > 1 && row[text].trim() !== '').map((row) => [SENTIMENTS.indexOf(row[sentiment]), row[text].trim()]);
  return tweets.filter((_, place) => place % HELD_TWEETS === 0);
}

/** Lines of `models/training/heldout/<name>.tsv`, cut at their tabs. */
export function readHeldOut(name) {
  return linesOf(at('models', 'training', 'heldout', `${name}.tsv`)).filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
}

function linesOf(file) {
  return readFileSync(file, 'utf8').split(/\r?\n/).filter((line) => line !== '');
}

/** Fields may stand in quotes, a quote in them twice, and then hold commas and line ends. */
export function readCsv(content) {
  const rows = [[]];
  for (const [, separator, quoted, plain] of content.matchAll(/(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (separator.endsWith('\n')) rows.push([]);
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
  }
  return rows;
}
