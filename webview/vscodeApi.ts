import type { PanelAction } from '../src/shared/protocol';

/** What the view itself has to remember over hiding, moving and reload. */
export interface ViewState {
  readonly task: string | null;
  /** Parts that the learner folded or opened, by name. */
  readonly folds: Readonly<Record<string, boolean>>;
}

interface VsCodeApi {
  postMessage(message: PanelAction): void;
  getState(): unknown;
  setState(state: ViewState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

const api = acquireVsCodeApi();

export function send(action: PanelAction): void {
  api.postMessage(action);
}

/** What was kept, or an empty state where nothing that fits was. */
export function savedState(): ViewState {
  const kept = api.getState();
  const state = typeof kept === 'object' && kept !== null ? (kept as { task?: unknown; folds?: unknown }) : {};
  const folds = typeof state.folds === 'object' && state.folds !== null ? Object.entries(state.folds) : [];
  return {
    task: typeof state.task === 'string' ? state.task : null,
    folds: Object.fromEntries(folds.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
  };
}

export function saveState(state: ViewState): void {
  api.setState(state);
}
