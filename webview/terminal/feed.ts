import type { PanelMessage } from '../../src/core/panel/types';
import type { OutputChunk } from '../../src/shared/protocol';
import { Screen } from './screen';

type OutputMessage = Extract<PanelMessage, { type: 'output' }>;

/** What the panel keeps of one run's output. More would make the page slow and nobody reads it there. */
const LIMITS = { rows: 2000, cells: 400_000 };
// A chunk is cut to pieces of this many characters, so that a frame never spends long on one of them.
const PIECE = 32_768;

/** The output of one run: what arrived, in order, and the screen it is drawn on. */
export class OutputFeed {
  runId: number | null = null;
  screen = new Screen(LIMITS);
  #received = 0;
  #waiting: OutputChunk[] = [];

  /** False where the message does not join what came before: the host has to send everything again. */
  accept(message: OutputMessage): boolean {
    if (message.from === 0) this.#begin(message.runId);
    else if (message.runId !== this.runId || message.from !== this.#received) return false;
    this.#received += message.chunks.length;
    for (const chunk of message.chunks) this.#waiting.push(...pieces(chunk));
    return true;
  }

  /** All that arrived is on the screen. */
  get drawn(): boolean {
    return this.#waiting.length === 0;
  }

  /** Draws what waits until `outOfTime` says so. True when all is drawn. */
  draw(outOfTime: () => boolean): boolean {
    let done = 0;
    while (done < this.#waiting.length && !(done > 0 && outOfTime())) {
      const chunk = this.#waiting[done];
      if (chunk !== undefined) this.screen.write(chunk.stream, chunk.text);
      done += 1;
    }
    this.#waiting = this.#waiting.slice(done);
    return this.#waiting.length === 0;
  }

  #begin(runId: number): void {
    this.runId = runId;
    this.screen = new Screen(LIMITS);
    this.#received = 0;
    this.#waiting = [];
  }
}

function* pieces(chunk: OutputChunk): Generator<OutputChunk> {
  for (let at = 0; at < chunk.text.length; at += PIECE) yield { stream: chunk.stream, text: chunk.text.slice(at, at + PIECE) };
}
