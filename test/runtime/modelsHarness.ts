/** Asks a model host as the bridge does. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ModelUse } from '../../src/shared/protocol';
import { createModelHost, type BundledModelHost } from '../../src/runtime/models/modelHost';
import { TensorEntry, decodeTensors, encodeTensors, type NamedTensor } from '../../src/runtime/models/tensorCodec';

export const modelsFolder = join(__dirname, '..', '..', 'models');
export const DISTILBERT = 'distilbert-base-uncased-finetuned-sst-2-english';
export const ROBERTA = 'textattack/roberta-base-SST-2';

export const startHost = (backend?: 'native' | 'wasm', onStage: (name: string, ms: number | null) => void = () => {}): Promise<BundledModelHost> =>
  createModelHost({ modelsFolder, onStage, ...(backend === undefined ? {} : { backend }) });

export interface Reply {
  readonly body: Record<string, unknown>;
  readonly tensors: Map<string, NamedTensor>;
  readonly used: ModelUse[];
}

export async function ask(host: BundledModelHost, op: string, args: object, tensors: readonly NamedTensor[] = []): Promise<Reply> {
  const { entries, payload } = encodeTensors(tensors);
  const used: ModelUse[] = [];
  const answer = await host.answer(op, JSON.stringify({ ...args, tensors: entries }), payload, (use) => used.push(use));
  const body = v.parse(v.record(v.string(), v.unknown()), JSON.parse(answer.json));
  return { body, used, tensors: decodeTensors(v.parse(v.optional(v.array(TensorEntry), []), body.tensors), answer.payload) };
}

export const integers = (name: string, rows: readonly (readonly number[])[]): NamedTensor => ({
  name,
  dtype: 'int64',
  shape: [rows.length, rows[0]?.length ?? 0],
  data: BigInt64Array.from(rows.flat().map(BigInt)),
});

/** Rows of the float tensor that a forward answers. */
export async function forward(host: BundledModelHost, args: { name: string; [more: string]: unknown }, ids: number[][], mask?: number[][]): Promise<number[][]> {
  const tensors = [integers('input_ids', ids), ...(mask === undefined ? [] : [integers('attention_mask', mask)])];
  const { body, tensors: found } = await ask(host, 'model.forward', { head: 'sequence-classification', fresh: null, ...args }, tensors);
  assert.equal(body.error, undefined, JSON.stringify(body.error));
  const answer = found.get(args.head === 'base' ? 'last_hidden_state' : 'logits') ?? assert.fail('no such output');
  const width = answer.data.length / ids.length;
  return ids.map((_, row) => Array.from(answer.data.subarray(row * width, (row + 1) * width), Number));
}

/** Pads rows to one length; the mask is 0 where padding stands. */
export function padded(rows: readonly number[][], padding: number, length = Math.max(...rows.map((row) => row.length))): { ids: number[][]; mask: number[][] } {
  const fill = (row: number[], value: number) => [...row, ...Array.from({ length: length - row.length }, () => value)];
  return { ids: rows.map((row) => fill(row, padding)), mask: rows.map((row) => fill(row.map(() => 1), 0)) };
}

export function assertClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  assert.equal(actual.length, expected.length);
  const worst = Math.max(...actual.map((x, place) => Math.abs(x - (expected[place] ?? NaN))));
  assert.ok(worst <= tolerance, `off by ${worst}`);
}

/** What `models/training/record_reference.py` wrote: the numpy forward of the shipped int8 weights. */
export const Recorded = v.array(v.object({ text: v.string(), ids: v.array(v.number()), logits: v.array(v.number()), hidden: v.array(v.array(v.number())) }));

export function recorded(weights: 'distilbert' | 'distilbert-sst2' | 'roberta' | 'roberta-sst2' | 'roberta-tweets'): v.InferOutput<typeof Recorded> {
  const file: unknown = JSON.parse(readFileSync(join(__dirname, 'model-reference.json'), 'utf8'));
  return v.parse(v.record(v.string(), Recorded), file)[weights] ?? assert.fail(weights);
}
