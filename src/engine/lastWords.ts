/** Keeps the end of what a process wrote, for the day it dies. Bounded: a process may write for ever. */
export class LastWords {
  #text = '';

  /** @param limit how many UTF-16 units are kept */
  constructor(private readonly limit = 4000) {}

  add(text: string): void {
    this.#text = (this.#text + text).slice(-this.limit);
  }

  /** The last lines that say something; a first line that was cut in the middle is left out. */
  get text(): string {
    const lines = this.#text.split('\n');
    if (this.#text.length === this.limit && lines.length > 1) lines.shift();
    return lines.filter((line) => line.trim() !== '').join('\n').trim();
  }
}
