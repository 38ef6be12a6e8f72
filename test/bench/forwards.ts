import path from 'node:path';
import type { Batch } from '../../src/runtime/models/forwardTypes';
import { HostParts } from '../../src/runtime/models/hostParts';
import { readCatalog } from '../../src/runtime/models/modelCatalog';
import { loadOnnxRuntime } from '../../src/runtime/models/onnxRuntime';
import type { Bench } from './bench';
import { figure, type Figure } from './figures';

/** Tokens of the sentence that the budget speaks of. */
const TOKENS = 16;

const ROBERTA = 'textattack/roberta-base-SST-2';
const DISTILBERT = 'distilbert-base-uncased-finetuned-sst-2-english';

/** One pass of 1 × 16 tokens through each model, without the bridge, in turn, and how much longer RoBERTa's takes. */
export async function forwards({ root, runs }: Bench): Promise<Figure[]> {
  const folder = path.join(root, 'models');
  const parts = new HostParts(folder, await readCatalog(folder), await loadOnnxRuntime(), () => {});
  const roberta = await forwardOf(parts, ROBERTA);
  const distilbert = await forwardOf(parts, DISTILBERT);
  const times: { roberta: number[]; distilbert: number[] } = { roberta: [], distilbert: [] };
  for (let i = 0; i < runs; i++) {
    times.roberta.push(await roberta());
    times.distilbert.push(await distilbert());
  }
  const { backend } = parts.runtime;
  await parts.dispose();
  const figures = [figure(`forward, ${backend}: RoBERTa`, times.roberta), figure(`forward, ${backend}: DistilBERT`, times.distilbert)];
  const ratio = (figures[0]?.median ?? NaN) / (figures[1]?.median ?? NaN);
  return [...figures, figure('forward: RoBERTa / DistilBERT', [ratio], '×')];
}

/** A function that times one pass; the first passes, which are slower, are behind it. */
async function forwardOf(parts: HostParts, name: string): Promise<() => Promise<number>> {
  const model = await parts.model(parts.resolve(name));
  const ids = BigInt64Array.from({ length: TOKENS }, (_, place) => BigInt(1000 + place));
  const batch: Batch = { ids, mask: ids.map(() => 1n), batch: 1, tokens: TOKENS };
  const pass = async (): Promise<number> => {
    const begun = performance.now();
    await model.run(batch, { scores: 'classes', details: false });
    return performance.now() - begun;
  };
  for (let i = 0; i < 5; i++) await pass();
  return pass;
}
