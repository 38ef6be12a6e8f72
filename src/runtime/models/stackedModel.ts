/**
 * Weights that names of a family share: a base file (trunk, upper layers, fill-mask) and, for a fine-tuned name, a branch with its own upper
 * layers and classifier. `models/training/graph.py` says what goes in and out of each.
 */
import type { Tensor } from 'onnxruntime-common';
import type { Batch, Outputs, RunnableModel, Scores, Wanted } from './forwardTypes';
import type { GraphSession } from './graphSession';
import { inPieces } from './pieces';
import { Refusal } from './refusal';

type Found = ReadonlyMap<string, Float32Array>;

interface Switches {
  readonly upper: boolean;
  readonly words: boolean;
  readonly details: boolean;
}

export class StackedModel implements RunnableModel {
  constructor(
    private readonly base: GraphSession,
    private readonly branch: GraphSession | null,
  ) {}

  async run(batch: Batch, wanted: Wanted): Promise<Outputs> {
    if (wanted.scores === (this.branch === null ? 'classes' : 'words')) throw Refusal.fault(`These weights give no scores for ${wanted.scores}.`);
    return inPieces(batch, (piece) => (this.branch === null ? this.runBase(piece, wanted) : this.runBranch(this.branch, piece, wanted)));
  }

  async scoreWords(batch: Batch, vectors: Float32Array): Promise<Float32Array> {
    const found = await this.below(batch, { upper: false, words: true, details: false }, ['logits'], vectors);
    return numbers(found, 'logits');
  }

  private async runBase(piece: Batch, { scores, details }: Wanted): Promise<Outputs> {
    const layers = details ? detailsOf(this.base) : [];
    const names = ['last', ...(scores === 'words' ? ['logits'] : []), ...layers];
    return outputsOf(await this.below(piece, { upper: true, words: scores === 'words', details }, names), scores, piece.ids.length);
  }

  private async runBranch(branch: GraphSession, piece: Batch, { scores, details }: Wanted): Promise<Outputs> {
    const own = details ? detailsOf(branch) : [];
    const below = details ? detailsOf(this.base).filter((name) => !own.includes(name)) : [];
    const found = await this.below(piece, { upper: false, words: false, details }, ['trunk', ...below]);
    const { Tensor } = branch.runtime;
    const trunk = numbers(found, 'trunk');
    const width = trunk.length / piece.ids.length;
    const inputs = {
      trunk: new Tensor('float32', trunk, [piece.batch, piece.tokens, width]),
      attention_mask: new Tensor('int64', piece.mask, [piece.batch, piece.tokens]),
      details: new Tensor('bool', [details], []),
    };
    const above = await branch.run(inputs, ['last', 'logits', ...own]);
    return outputsOf(new Map([...found, ...above]), scores, piece.ids.length);
  }

  /** A run of the base file. `vectors`: what to score in place of the model's own. */
  private below({ ids, mask, batch, tokens }: Batch, switches: Switches, names: readonly string[], vectors: Float32Array = new Float32Array(0)): Promise<Found> {
    const { Tensor } = this.base.runtime;
    const inputs: Record<string, Tensor> = {
      input_ids: new Tensor('int64', ids, [batch, tokens]),
      attention_mask: new Tensor('int64', mask, [batch, tokens]),
      word_vectors: new Tensor('float32', vectors, [batch, tokens, vectors.length / ids.length]),
    };
    for (const [name, on] of Object.entries(switches)) inputs[name] = new Tensor('bool', [on], []);
    return this.base.run(inputs, names);
  }
}

/** `hidden.0` … `hidden.N`, `attention.0` …, as many as the graph has. */
function detailsOf(graph: GraphSession): string[] {
  return graph.outputs.filter((name) => /^(?:hidden|attention)\.\d+$/.test(name));
}

/** Each computed state stands twice, so that its size is upstream's. */
function outputsOf(found: Found, scores: Scores, rows: number): Outputs {
  const double = (states: Float32Array) => eachTwice(states, states.length / rows);
  return {
    last: double(numbers(found, 'last')),
    scores: scores === 'none' ? new Float32Array(0) : numbers(found, 'logits'),
    hiddenStates: inOrder(found, 'hidden').map(double),
    attentions: inOrder(found, 'attention'),
  };
}

function eachTwice(states: Float32Array, width: number): Float32Array {
  const doubled = new Float32Array(2 * states.length);
  for (let at = 0; at < states.length; at += width) {
    const row = states.subarray(at, at + width);
    doubled.set(row, 2 * at);
    doubled.set(row, 2 * at + width);
  }
  return doubled;
}

/** `kind.0`, `kind.1` … as long as there is one. */
function inOrder(found: Found, kind: 'hidden' | 'attention'): Float32Array[] {
  const layers: Float32Array[] = [];
  for (let layer = found.get(`${kind}.0`); layer !== undefined; layer = found.get(`${kind}.${layers.length}`)) layers.push(layer);
  return layers;
}

function numbers(found: Found, name: string): Float32Array {
  return found.get(name) ?? fail(name);
}

function fail(name: string): never {
  throw new Error(`the graph gave no ${name}`);
}
