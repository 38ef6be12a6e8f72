// `npm run models:check -- DEV.tsv` measures the bundled models through the model host that the product uses, and fails when a card says
// more than is measured or when the order that the lessons teach is broken: RoBERTa's stand-in is to be more accurate, at least 1.5 times
// as large and at least 1.5 times as slow as DistilBERT's. DEV.tsv has lines `label<TAB>sentence`; with a header or columns the other way
// round (as GLUE distributes it) it is read too.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';
import { at } from './root.mjs';

const RATIO = 1.5;
const RUNS = 60;
const TOKENS = 16;
const MODELS = { distilbert: 'distilbert-base-uncased-finetuned-sst-2-english', roberta: 'textattack/roberta-base-SST-2' };
const SOURCE = 'SST-2 of the GLUE benchmark (gluebenchmark.com, file SST-2/dev.tsv)';

/** `[label, sentence]` of every line; the label is the column that is 0 or 1. */
function readSentences(file) {
  const rows = readFileSync(file, 'utf8').split(/\r?\n/).map((line) => line.split('\t')).filter((columns) => columns.length === 2);
  const labelled = rows.flatMap(([a, b]) => (/^[01]$/.test(a) ? [[Number(a), b]] : /^[01]$/.test(b) ? [[Number(b), a]] : []));
  if (labelled.length === 0) throw new Error(`${file}: no line with a label 0 or 1 and a sentence`);
  return labelled.map(([label, sentence]) => [label, sentence.trim()]);
}

async function ask(host, op, args, tensors = [], payload = new Uint8Array(0)) {
  const answer = await host.answer(op, JSON.stringify({ ...args, tensors }), payload, () => {});
  const body = JSON.parse(answer.json);
  if (body.error) throw new Error(`${op}: ${body.error.message}`);
  return { body, payload: answer.payload };
}

/** The logits of one row of ids, and the milliseconds that they took. */
async function logitsOf(host, name, ids) {
  const payload = new Uint8Array(BigInt64Array.from([...ids, ...ids.map(() => 1)], BigInt).buffer);
  const entry = (tensor, offset) => ({ name: tensor, dtype: 'int64', shape: [1, ids.length], offset });
  const begun = performance.now();
  const args = { name, head: 'sequence-classification', fresh: null };
  const answer = await ask(host, 'model.forward', args, [entry('input_ids', 0), entry('attention_mask', ids.length * 8)], payload);
  const ms = performance.now() - begun;
  return { ms, logits: [...new Float32Array(answer.payload.slice().buffer)] };
}

async function accuracy(host, name, sentences) {
  const { special_tokens: special } = (await ask(host, 'tokenizer.load', { name })).body;
  let right = 0;
  for (const [label, sentence] of sentences) {
    const { ids } = (await ask(host, 'tokenizer.encode', { name, texts: [sentence] })).body;
    const { logits } = await logitsOf(host, name, [special.cls_token.id, ...ids[0], special.sep_token.id]);
    if ((logits[1] > logits[0] ? 1 : 0) === label) right += 1;
  }
  return right / sentences.length;
}

/** Medians of one forward of 16 tokens; the models take turns, so that other work on the machine meets both. */
async function times(host) {
  const taken = { distilbert: [], roberta: [] };
  const ids = Array.from({ length: TOKENS }, (_, place) => 1000 + place * 37);
  for (let run = -5; run < RUNS; run += 1) {
    for (const [key, name] of Object.entries(MODELS)) {
      const { ms } = await logitsOf(host, name, ids);
      if (run >= 0) taken[key].push(ms);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([key, all]) => [key, all.sort((a, b) => a - b)[RUNS / 2]]));
}

/** What the card states, in its line `Accuracy on the SST-2 development set: 0.0000`. */
function stated(model) {
  const found = /^Accuracy on the SST-2 development set: (0\.\d+)/m.exec(readFileSync(at('models', 'cards', model.card), 'utf8'));
  if (found === null) throw new Error(`${model.card} does not state its accuracy`);
  return Number(found[1]);
}

async function main([file]) {
  if (file === undefined) throw new Error(`Usage: npm run models:check -- DEV.tsv\nThe sentences are not in this repository; they are public: ${SOURCE}.`);
  const sentences = readSentences(file);
  register();
  const { createModelHost } = createRequire(import.meta.url)('../src/runtime/models/modelHost.ts');
  const catalog = JSON.parse(readFileSync(at('models', 'catalog.json'), 'utf8'));
  const host = await createModelHost({ modelsFolder: at('models'), onStage: () => {} });
  const ms = await times(host);
  const failures = [];
  const measured = {};
  for (const [key, name] of Object.entries(MODELS)) {
    const model = catalog.models[name];
    const weights = catalog.weights[model.weights];
    const data = readFileSync(at('models', 'weights', `${model.weights}.onnx`));
    if (createHash('sha256').update(data).digest('hex') !== weights.sha256) failures.push(`${model.weights}.onnx is not the file of the catalog`);
    const parameters = weights.parameters.body + weights.parameters.head;
    measured[key] = { accuracy: await accuracy(host, name, sentences), parameters, bytes: data.length, ms: ms[key] };
    const { accuracy: found } = measured[key];
    console.log(`${name} (stand-in): accuracy ${found.toFixed(4)} on ${sentences.length} sentences, ${parameters} parameters in ${weights.layers} layers, ${data.length} bytes, ${ms[key].toFixed(2)} ms for ${TOKENS} tokens (median, ${host.backend})`);
    if (found < stated(model) - 0.00005) failures.push(`${model.card} states ${stated(model)}, measured ${found.toFixed(4)}`);
  }
  await host.dispose();
  const { distilbert, roberta } = measured;
  const ratio = (what) => roberta[what] / distilbert[what];
  console.log(`RoBERTa / DistilBERT: parameters ${ratio('parameters').toFixed(2)}, time ${ratio('ms').toFixed(2)}, accuracy ${(roberta.accuracy - distilbert.accuracy).toFixed(4)} apart`);
  if (roberta.accuracy <= distilbert.accuracy) failures.push("RoBERTa's stand-in is not more accurate than DistilBERT's");
  for (const what of ['parameters', 'ms']) if (ratio(what) < RATIO) failures.push(`RoBERTa's stand-in has ${ratio(what).toFixed(2)} times DistilBERT's ${what}, not ${RATIO}`);
  for (const failure of failures) console.error(`FAILED: ${failure}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
