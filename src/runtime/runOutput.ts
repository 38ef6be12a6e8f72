import type { OutputChunk } from '../shared/protocol';
import { Limits } from './threadMessages';

type Stream = OutputChunk['stream'];

const CUT = `\n[Output cut: a program may print ${Limits.output.toLocaleString('en')} characters.]\n`;

/** What one run printed, in order, up to the limit; says so at the end when there was more. */
export class RunOutput {
  #texts: Record<Stream, string[]> = { stdout: [], stderr: [] };
  #total = 0;
  #truncated = false;

  constructor(private readonly onChunks: (chunks: OutputChunk[]) => void) {}

  get truncated(): boolean {
    return this.#truncated;
  }

  text(stream: Stream): string {
    return this.#texts[stream].join('');
  }

  add(stream: Stream, text: string): void {
    if (this.#truncated || text === '') return;
    const room = Limits.output - this.#total;
    if (text.length <= room) return this.#take(stream, text);
    this.#take(stream, whole(text.slice(0, room)));
    this.#take(stream, CUT);
    this.#truncated = true;
  }

  #take(stream: Stream, text: string): void {
    if (text === '') return;
    this.#total += text.length;
    this.#texts[stream].push(text);
    this.onChunks([{ stream, text }]);
  }
}

/** Without the half of a character that a cut may leave at the end. */
function whole(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
