import { messageOf } from '../shared/errors';
import type { ModelHost } from './modelHostTypes';

/** Stands in for models that did not come up: Python runs, and whatever asks for a model ends as our fault, with the reason. */
export function modelsUnavailable(reason: unknown): ModelHost {
  const json = JSON.stringify({ error: { kind: 'fault', message: `the models could not be started: ${messageOf(reason)}` } });
  return {
    backend: 'wasm',
    answer: () => Promise.resolve({ json, payload: new Uint8Array(0) }),
    warm: () => Promise.resolve(),
  };
}
