import type { PanelScreen } from '../core/panel/screenTypes';
import type { PanelMessage, PanelModel } from '../core/panel/types';
import type { Disposable } from '../shared/disposable';
import type { OutputChunk } from '../shared/protocol';

/** Where the panel gets what it shows. */
export interface PanelSource {
  /** What is shown in place of a task, undefined when a task is. */
  screen(): PanelScreen | undefined;
  /** Undefined when no practice is open. */
  model(): PanelModel | undefined;
  /** All output of the run that the model shows, from its first chunk; it holds what was announced by `append`. */
  output(): { readonly runId: number; readonly chunks: readonly OutputChunk[] } | undefined;
}

/** Runs `then` after `ms` milliseconds; giving back the answer cancels it. */
export type After = (ms: number, then: () => void) => Disposable;

/** At most one batch in this many milliseconds: about one frame of a screen. */
const PACE = 16;

/** Characters of output after which the next output waits longer, and how long, in milliseconds. */
const FLOOD = 8000;
const FLOOD_PACE = 250;

/**
 * Sends the page what it shows, in order and not more often than it can draw. Of the model only the last state is sent. Nothing is sent
 * before the page says that it is ready; then everything is, so that what happened meanwhile needs no queue.
 *
 * A flood of output goes in few large batches: the page draws each that it gets, of a large one only what later lines do not push out again,
 * and a state that came after a hundred small ones was seen many seconds late.
 */
export class Postbox implements Disposable {
  #ready = false;
  #modelWaits = false;
  #output: { runId: number; from: number; chunks: OutputChunk[] } | undefined;
  #timer: Disposable | undefined;
  /** When the timer ends. */
  #due = Infinity;
  /** The last output was a flood. */
  #floods = false;
  #lastPost = -Infinity;

  constructor(
    private readonly post: (message: PanelMessage) => void,
    private readonly source: PanelSource,
    private readonly after: After,
    private readonly now: () => number,
  ) {}

  /** The page has loaded, or has lost the thread: it gets everything. */
  ready(): void {
    this.#ready = true;
    this.#forget();
    this.#postModel();
    const output = this.source.output();
    if (output !== undefined) this.post({ type: 'output', runId: output.runId, from: 0, chunks: output.chunks });
  }

  /** The page is gone, hidden for instance; it will load again and say so. */
  gone(): void {
    this.#ready = false;
    this.#forget();
  }

  update(): void {
    this.#modelWaits = true;
    this.#schedule(PACE);
  }

  /** Chunks of a run; `from` is how many came before them. Output of an older run that still waits is dropped. */
  append(runId: number, from: number, chunks: readonly OutputChunk[]): void {
    if (!this.#ready) return;
    const waiting = this.#output;
    if (waiting?.runId === runId && waiting.from + waiting.chunks.length === from) for (const chunk of chunks) waiting.chunks.push(chunk);
    else this.#output = { runId, from, chunks: [...chunks] };
    this.#schedule(this.#floods ? FLOOD_PACE : PACE);
  }

  dispose(): void {
    this.gone();
  }

  #schedule(pace: number): void {
    const now = this.now();
    const due = Math.max(now, this.#lastPost + pace);
    if (!this.#ready || due >= this.#due) return;
    this.#timer?.dispose();
    this.#due = due;
    this.#timer = this.after(due - now, () => this.#flush());
  }

  #flush(): void {
    const output = this.#output;
    const modelWaits = this.#modelWaits;
    this.#forget();
    if (modelWaits) this.#postModel();
    if (output !== undefined) {
      this.#floods = output.chunks.reduce((sum, { text }) => sum + text.length, 0) > FLOOD;
      this.post({ type: 'output', ...output });
    }
    this.#lastPost = this.now();
  }

  #postModel(): void {
    const screen = this.source.screen();
    if (screen !== undefined) return this.post({ type: 'screen', screen });
    const model = this.source.model();
    this.post(model === undefined ? { type: 'idle' } : { type: 'model', model });
  }

  #forget(): void {
    this.#timer?.dispose();
    this.#timer = undefined;
    this.#due = Infinity;
    this.#modelWaits = false;
    this.#output = undefined;
  }
}
