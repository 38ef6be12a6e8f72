/** What a stream of terminal text consists of. */
export interface SequenceHandler {
  /** Text without control characters. */
  print(text: string): void;
  /** One C0 control character other than escape. */
  control(char: string): void;
  /** `CSI params final`, for instance `[31] m`. Missing parameters are 0. */
  csi(params: readonly number[], final: string): void;
}

type State = 'text' | 'escape' | 'csi' | 'string' | 'string-escape' | 'charset';

// A sequence longer than this is not one: its start is forgotten, so that broken output cannot fill the memory.
const LONGEST_PARAMS = 128;
/** Control characters are what this looks for. */
const CONTROL = /[\u0000-\u001f\u007f]/g;

/** Cuts a stream into text, control characters and escape sequences. Pieces may be split anywhere, also inside a sequence. */
export class SequenceReader {
  #state: State = 'text';
  #params = '';

  constructor(private readonly handler: SequenceHandler) {}

  write(piece: string): void {
    let at = 0;
    while (at < piece.length) at = this.#state === 'text' ? this.#text(piece, at) : this.#sequence(piece, at);
  }

  #text(piece: string, from: number): number {
    CONTROL.lastIndex = from;
    const found = CONTROL.exec(piece);
    const end = found === null ? piece.length : found.index;
    if (end > from) this.handler.print(piece.slice(from, end));
    if (found === null) return end;
    if (found[0] === '\u001b') this.#state = 'escape';
    else this.handler.control(found[0]);
    return end + 1;
  }

  #sequence(piece: string, at: number): number {
    const char = piece.charAt(at);
    if (this.#state === 'escape') this.#escape(char);
    else if (this.#state === 'csi') return this.#csi(char) ? at + 1 : at;
    else if (this.#state === 'charset') this.#state = 'text';
    else this.#string(char);
    return at + 1;
  }

  #escape(char: string): void {
    this.#params = '';
    if (char === '[') this.#state = 'csi';
    else if (']PX^_'.includes(char)) this.#state = 'string';
    else this.#state = '()*+ #%'.includes(char) ? 'charset' : 'text';
  }

  /** False where the character does not belong to the sequence and has to be read again as text. */
  #csi(char: string): boolean {
    if (char >= '0' && char <= '?') this.#params = (this.#params + char).slice(0, LONGEST_PARAMS);
    else if (char >= '@' && char <= '~') {
      this.#state = 'text';
      this.handler.csi(parameters(this.#params), char);
    } else if (char < ' ' || char > '~') {
      this.#state = 'text';
      return false;
    }
    return true;
  }

  /** Titles, links and the like end with BEL or `ESC \`; nothing of them is shown. */
  #string(char: string): void {
    if (char === '\u0007' || (this.#state === 'string-escape' && char === '\\')) this.#state = 'text';
    else this.#state = char === '\u001b' ? 'string-escape' : 'string';
  }
}

/** Private sequences (`?25l`) have parameters that are not numbers: they are read as 0 and mean nothing here. */
function parameters(text: string): number[] {
  return text === '' ? [] : text.split(/[;:]/).map((part) => Number.parseInt(part, 10) || 0);
}
