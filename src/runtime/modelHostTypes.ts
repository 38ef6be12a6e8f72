import type { ModelPlaces } from '../shared/modelPlaces';
import type { ModelUse } from '../shared/protocol';

/** What answers Python's requests on the child's main thread; docs/architecture.md lists the operations. */
export interface ModelHost {
  /** `native` ONNX Runtime, or its `wasm` build where there is no native one. */
  readonly backend: 'native' | 'wasm';
  /**
   * Answers one request. Never throws: a refusal is `{"error": {...}}` in `json`. `payload` is the caller's to give away, the answer's
   * payload is the callee's gift. `note` is called with every model that answers in this run.
   */
  answer(op: string, json: string, payload: Uint8Array, note: (use: ModelUse) => void): Promise<ModelAnswer>;
  /** Loads tokenizers and sessions before they are asked for. Unknown names are passed over. */
  warm(names: readonly string[]): Promise<void>;
}

export interface ModelAnswer {
  readonly json: string;
  readonly payload: Uint8Array;
}

/** Makes the host; `onStage` hears of steps that take time (`ms` null when one begins). */
export type CreateModelHost = (options: ModelHostOptions) => Promise<ModelHost>;

export interface ModelHostOptions {
  readonly modelsFolder: string;
  /** Where models lie that are not bundled; nowhere when left out. */
  readonly places?: ModelPlaces;
  onStage(name: string, ms: number | null): void;
}
