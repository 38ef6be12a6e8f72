/** Weights of one file whose graph gives the last hidden state and a classifier's logits, and nothing between. */
import type { Batch, Outputs, RunnableModel, Wanted } from './forwardTypes';
import type { GraphSession } from './graphSession';
import { inPieces } from './pieces';
import { Refusal } from './refusal';

export class WholeModel implements RunnableModel {
  constructor(private readonly graph: GraphSession) {}

  async run(batch: Batch, { scores, details }: Wanted): Promise<Outputs> {
    if (details) throw Refusal.limit('The bundled stand-in of this model gives no hidden states and attentions of its layers in this practice edition.');
    if (scores === 'words') throw noWords();
    return inPieces(batch, (piece) => this.runPiece(piece));
  }

  async scoreWords(): Promise<Float32Array> {
    throw noWords();
  }

  private async runPiece({ ids, mask, batch, tokens }: Batch): Promise<Outputs> {
    const { Tensor } = this.graph.runtime;
    const integers = (data: BigInt64Array) => new Tensor('int64', data, [batch, tokens]);
    const found = await this.graph.run({ input_ids: integers(ids), attention_mask: integers(mask) }, ['last_hidden_state', 'logits']);
    return { last: found.get('last_hidden_state') ?? none, scores: found.get('logits') ?? none, hiddenStates: [], attentions: [] };
  }
}

const none = new Float32Array(0);

function noWords(): Refusal {
  return Refusal.limit('The bundled stand-in of this model has no fill-mask head (ForMaskedLM) in this practice edition.');
}
