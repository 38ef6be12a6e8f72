/** Small models in the layout of the hub, with the tokenizers that are bundled: real files for a real ONNX Runtime, and known answers. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { onnxFile, type Graph, type Node, type Table } from './onnxFile';

const MODELS = resolve(__dirname, '../../models');

/** Width of the states. */
export const WIDTH = 8;
const VOCABULARY = { distilbert: 30522, roberta: 50265 };

export interface TinyOptions {
  readonly family?: 'distilbert' | 'roberta';
  /** What the weights give beside or instead of scores. */
  readonly gives?: readonly ('logits' | 'last_hidden_state' | 'words')[];
  readonly labels?: readonly string[];
  /** Whether it asks for segments, as BERT's do. */
  readonly segments?: boolean;
  readonly half?: boolean;
}

/** What each token adds to the states: known, different, small. */
const embedding = (token: number, column: number): number => Math.fround(((token * 31 + column * 7) % 101) / 101 - 0.5);
const scoreOf = (column: number, label: number): number => Math.fround(((column * 13 + label * 29) % 17) / 17 - 0.5);

/** The states of a text and the scores of its first token, as the weights must give them. */
export function expected(ids: readonly number[], labels: number): { states: number[]; scores: number[] } {
  const states = ids.flatMap((id) => Array.from({ length: WIDTH }, (_, column) => embedding(id, column)));
  const first = states.slice(0, WIDTH);
  return { states, scores: Array.from({ length: labels }, (_, label) => first.reduce((sum, x, column) => sum + x * scoreOf(column, label), 0)) };
}

/** Every file of such a model, by path. */
export function tinyModel({ family = 'distilbert', gives = ['logits'], labels = ['NEGATIVE', 'POSITIVE'], segments = false, half = false }: TinyOptions = {}): Record<string, Buffer> {
  const tokenizer = family === 'roberta' ? 'roberta' : 'bert';
  const read = (file: string): Buffer => readFileSync(join(MODELS, 'tokenizers', tokenizer, file));
  const onnx = onnxFile(graphOf(VOCABULARY[family], gives, labels.length, segments, half));
  return {
    'config.json': Buffer.from(JSON.stringify(configOf(family, gives, labels))),
    'tokenizer.json': read('tokenizer.json'),
    'tokenizer_config.json': read('tokenizer_config.json'),
    'onnx/model_quantized.onnx': onnx,
  };
}

/** Puts files where a user would have them. */
export function writeModel(folder: string, files: Readonly<Record<string, Buffer>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

function configOf(family: 'distilbert' | 'roberta', gives: TinyOptions['gives'], labels: readonly string[]): object {
  const prefix = family === 'roberta' ? 'Roberta' : 'DistilBert';
  const head = gives?.includes('words') === true ? 'ForMaskedLM' : gives?.includes('logits') === true ? 'ForSequenceClassification' : 'Model';
  const named = { id2label: Object.fromEntries(labels.entries()), label2id: Object.fromEntries(labels.map((label, i) => [label, i])) };
  const common = { architectures: [prefix + head], model_type: family, torch_dtype: 'float32', _name_or_path: '/somebody/s/folder', vocab_size: VOCABULARY[family], ...(labels.length > 0 ? named : {}) };
  if (family === 'distilbert') return { ...common, dim: WIDTH, hidden_dim: 16, n_layers: 1, n_heads: 2, max_position_embeddings: 512, pad_token_id: 0 };
  return { ...common, hidden_size: WIDTH, intermediate_size: 16, num_hidden_layers: 1, num_attention_heads: 2, max_position_embeddings: 514, type_vocab_size: 1, pad_token_id: 1 };
}

function graphOf(vocabulary: number, gives: readonly string[], labels: number, segments: boolean, half: boolean): Graph {
  const words = gives.includes('words');
  const columns = words ? vocabulary : labels;
  const tables: Table[] = [
    { name: 'embeddings', shape: [vocabulary, WIDTH], data: tableOf(vocabulary, WIDTH, embedding) },
    { name: 'head', shape: [WIDTH, columns], data: tableOf(WIDTH, columns, scoreOf) },
    { name: 'zero', shape: [], data: BigInt64Array.of(0n) },
    { name: 'none', shape: [1, WIDTH], data: new Float32Array(WIDTH) },
  ];
  const states = half ? 'states32' : 'last_hidden_state';
  const nodes: Node[] = [
    { op: 'Gather', inputs: ['embeddings', 'input_ids'], output: 'looked_up' },
    { op: 'Cast', inputs: ['attention_mask'], output: 'mask', attributes: { to: 1 } },
    // Every input has to be used; a mask of ones and segments of zeros change nothing.
    { op: 'ReduceMax', inputs: ['mask'], output: 'one', attributes: { keepdims: 0 } },
    { op: 'Mul', inputs: ['looked_up', 'one'], output: segments ? 'masked' : states },
    ...(segments ? [{ op: 'Gather', inputs: ['none', 'token_type_ids'], output: 'segment' }, { op: 'Add', inputs: ['masked', 'segment'], output: states }] : []),
    ...(half ? [{ op: 'Cast', inputs: [states], output: 'last_hidden_state', attributes: { to: 10 } }] : []),
    ...(words ? [{ op: 'MatMul', inputs: [states, 'head'], output: 'logits' }] : scoresOfFirst(states)),
  ];
  const outputs = [
    ...(gives.includes('last_hidden_state') ? [{ name: 'last_hidden_state', rank: 3, half }] : []),
    ...(words || gives.includes('logits') ? [{ name: 'logits', rank: words ? 3 : 2 }] : []),
  ];
  const scored = outputs.some(({ name }) => name === 'logits');
  return { inputs: ['input_ids', 'attention_mask', ...(segments ? ['token_type_ids'] : [])], tables, nodes: scored ? nodes : nodes.filter(({ output }) => output !== 'logits'), outputs };
}

/** Scores from the state of the first token. */
function scoresOfFirst(states: string): Node[] {
  return [
    { op: 'Gather', inputs: [states, 'zero'], output: 'first', attributes: { axis: 1 } },
    { op: 'MatMul', inputs: ['first', 'head'], output: 'logits' },
  ];
}

function tableOf(rows: number, columns: number, value: (row: number, column: number) => number): Float32Array {
  return Float32Array.from({ length: rows * columns }, (_, at) => value(Math.floor(at / columns), at % columns));
}
