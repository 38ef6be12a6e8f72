import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { CatalogFile } from '../../src/runtime/models/modelCatalog';
import { loadOnnxRuntime, type OnnxRuntime } from '../../src/runtime/models/onnxRuntime';
import type { Bench } from './bench';
import { figure, type Figure } from './figures';

/** One sentence of the tasks' length. */
const TOKENS = 8;

const MODELS = [
  { label: 'RoBERTa', name: 'textattack/roberta-base-SST-2' },
  { label: 'DistilBERT', name: 'distilbert-base-uncased-finetuned-sst-2-english' },
] as const;

/** One pass of 1 × 8 tokens through each model, with nothing of ours around it, in turn, and how much longer RoBERTa's takes. */
export async function forwards({ root, runs }: Bench): Promise<Figure[]> {
  const models = path.join(root, 'models');
  const catalog = v.parse(CatalogFile, JSON.parse(fs.readFileSync(path.join(models, 'catalog.json'), 'utf8')));
  const onnx = await loadOnnxRuntime();
  const [roberta, distilbert] = await Promise.all(MODELS.map(async ({ name }) => forwardOf(onnx, path.join(models, 'weights', `${catalog.models[name]?.weights}.onnx`))));
  if (roberta === undefined || distilbert === undefined) throw new Error('a model is missing');
  const times: { roberta: number[]; distilbert: number[] } = { roberta: [], distilbert: [] };
  for (let i = 0; i < runs; i++) {
    times.roberta.push(await roberta());
    times.distilbert.push(await distilbert());
  }
  const figures = [figure(`forward, ${onnx.backend}: RoBERTa`, times.roberta), figure(`forward, ${onnx.backend}: DistilBERT`, times.distilbert)];
  const ratio = (figures[0]?.median ?? NaN) / (figures[1]?.median ?? NaN);
  return [...figures, figure('forward: RoBERTa / DistilBERT', [ratio], '×')];
}

/** A function that times one pass; the first passes, which are slower, are behind it. */
async function forwardOf(onnx: OnnxRuntime, file: string): Promise<() => Promise<number>> {
  const session = await onnx.createSession(file);
  const row = (value: (i: number) => number) => new onnx.Tensor('int64', BigInt64Array.from({ length: TOKENS }, (_, i) => BigInt(value(i))), [1, TOKENS]);
  const inputs = { input_ids: row((i) => 1000 + i), attention_mask: row(() => 1) };
  const pass = async (): Promise<number> => {
    const begun = performance.now();
    await session.run(inputs);
    return performance.now() - begun;
  };
  for (let i = 0; i < 5; i++) await pass();
  return pass;
}
