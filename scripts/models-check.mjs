// `npm run models:check -- DATA` measures the bundled models through the model host that the product uses, and fails when a card says more
// than is measured or when the order that the lessons teach is broken: RoBERTa's stand-in is to be more accurate, at least 1.5 times as large
// and at least 1.5 times as slow as DistilBERT's. DATA is a folder with sst2-dev.tsv (and tweets-train.csv), or that one file: lines
// `label<TAB>sentence`; with a header or columns the other way round (as GLUE distributes it) it is read too.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';
import { forward } from './models-check/ask.mjs';
import { disagreements } from './models-check/cards.mjs';
import { readHeldOut, readReviews, readTweets } from './models-check/lists.mjs';
import { accuracy, fillMask, similarity } from './models-check/measures.mjs';
import { at } from './root.mjs';

const RATIO = 1.5;
const RUNS = 60;
const TOKENS = 16;
const COMPARED = { distilbert: 'distilbert-base-uncased-finetuned-sst-2-english', roberta: 'textattack/roberta-base-SST-2' };
const SOURCE = 'SST-2 of the GLUE benchmark (gluebenchmark.com, file SST-2/dev.tsv)';

/** The weights files of a model: a branch stands on its base. */
function filesOf(catalog, { weights }) {
  const { base } = catalog.weights[weights];
  return base === undefined ? [weights] : [base, weights];
}

/** Files that are not the catalog's. */
function strangeFiles(catalog) {
  const names = new Set(Object.values(catalog.models).flatMap((model) => filesOf(catalog, model)));
  const sum = (name) => createHash('sha256').update(readFileSync(at('models', 'weights', `${name}.onnx`))).digest('hex');
  return [...names].filter((name) => sum(name) !== catalog.weights[name].sha256).map((name) => `${name}.onnx is not the file of the catalog`);
}

/** One forward of 16 tokens, the sixth fastest of 60: other work on the machine only ever adds. The models take turns, so that it meets both. */
async function times(host) {
  const taken = { distilbert: [], roberta: [] };
  const ids = Array.from({ length: TOKENS }, (_, place) => 1000 + place * 37);
  for (let run = -5; run < RUNS; run += 1) {
    for (const [key, name] of Object.entries(COMPARED)) {
      const { ms } = await forward(host, name, 'sequence-classification', ids);
      if (run >= 0) taken[key].push(ms);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([key, all]) => [key, all.sort((a, b) => a - b)[RUNS / 10 - 1]]));
}

/** The figures of one name, by their key in cards.mjs. */
async function figuresOf(host, name, { heads, labels }, { reviews, tweets }) {
  if (heads.includes('sequence-classification')) {
    const rows = labels.length === 2 ? reviews : tweets;
    if (rows === null) return {};
    const { share, table } = await accuracy(host, name, rows);
    console.log(`  label as guess: ${JSON.stringify(table)}`);
    if (labels.length > 2) return { tweets: share };
    const own = await accuracy(host, name, readHeldOut('reviews').map(([label, sentence]) => [Number(label), sentence]));
    return { reviews: share, own: own.share };
  }
  const words = heads.includes('masked-lm') ? await fillMask(host, name, readHeldOut('fill-mask')) : {};
  return { ...words, similarity: await similarity(host, name, readHeldOut('similarity')) };
}

/** Where the order is broken. */
function orderFailures({ distilbert, roberta }) {
  const ratio = (what) => roberta[what] / distilbert[what];
  console.log(`RoBERTa / DistilBERT: parameters ${ratio('parameters').toFixed(2)}, time ${ratio('ms').toFixed(2)}, accuracy ${(roberta.accuracy - distilbert.accuracy).toFixed(4)} apart`);
  const failures = ['parameters', 'ms'].filter((what) => ratio(what) < RATIO).map((what) => `RoBERTa's stand-in has ${ratio(what).toFixed(2)} times DistilBERT's ${what}, not ${RATIO}`);
  return roberta.accuracy > distilbert.accuracy ? failures : ["RoBERTa's stand-in is not more accurate than DistilBERT's", ...failures];
}

async function main([data]) {
  if (data === undefined) throw new Error(`Usage: npm run models:check -- DATA\nThe sentences are not in this repository; they are public: ${SOURCE}.`);
  const sentences = { reviews: readReviews(data), tweets: readTweets(data) };
  register();
  const { createModelHost } = createRequire(import.meta.url)('../src/runtime/models/modelHost.ts');
  const catalog = JSON.parse(readFileSync(at('models', 'catalog.json'), 'utf8'));
  const host = await createModelHost({ modelsFolder: at('models'), onStage: () => {} });
  const ms = await times(host);
  const failures = strangeFiles(catalog);
  const measured = {};
  for (const [name, model] of Object.entries(catalog.models)) {
    const files = filesOf(catalog, model).map((file) => catalog.weights[file]);
    const parameters = files[0].parameters.body + (model.heads.length > 0 ? files.at(-1).parameters.head : 0);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    console.log(`${name} (stand-in): ${parameters} parameters in ${files[0].layers} layers, ${bytes} bytes`);
    const figures = await figuresOf(host, name, model, sentences);
    for (const [key, share] of Object.entries(figures)) console.log(`  ${key}: ${share.toFixed(4)}`);
    failures.push(...disagreements(model, figures));
    measured[name] = { parameters, accuracy: figures.reviews };
  }
  await host.dispose();
  for (const [key, name] of Object.entries(COMPARED)) console.log(`${name} (stand-in): ${ms[key].toFixed(2)} ms for ${TOKENS} tokens (sixth fastest of ${RUNS}, ${host.backend})`);
  failures.push(...orderFailures(Object.fromEntries(Object.entries(COMPARED).map(([key, name]) => [key, { ...measured[name], ms: ms[key] }]))));
  for (const failure of failures) console.error(`FAILED: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
