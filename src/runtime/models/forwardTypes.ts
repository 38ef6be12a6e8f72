/** What a model takes and gives, however its weights are stored. */

/** Row-major, batch × tokens. */
export interface Batch {
  readonly ids: BigInt64Array;
  readonly mask: BigInt64Array;
  readonly batch: number;
  readonly tokens: number;
}

/** `classes`: the classifier's logits, batch × labels. `words`: a score for each word, batch × tokens × vocabulary. */
export type Scores = 'none' | 'classes' | 'words';

export interface Wanted {
  readonly scores: Scores;
  /** Whether the state and the attention of every layer are wanted too. */
  readonly details: boolean;
}

export interface Outputs {
  /** The last hidden state, batch × tokens × width. */
  readonly last: Float32Array;
  /** Empty where none were wanted. */
  readonly scores: Float32Array;
  /** The embeddings' state and that after each layer, of the size of `last`. Empty without details. */
  readonly hiddenStates: readonly Float32Array[];
  /** Of each layer, batch × heads × tokens × tokens. Empty without details. */
  readonly attentions: readonly Float32Array[];
}

/** A model that can be run. It must not be given an empty batch. */
export interface RunnableModel {
  run(batch: Batch, wanted: Wanted): Promise<Outputs>;
  /** Scores of every word for vectors of a head that is not the model's own (batch × tokens × computed width). */
  scoreWords(batch: Batch, vectors: Float32Array): Promise<Float32Array>;
}
