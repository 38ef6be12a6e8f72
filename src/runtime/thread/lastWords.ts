/** The last lines that something said before it died. */
export class LastWords {
  #lines: string[] = [];

  add(line: string): void {
    if (line === '') return;
    this.#lines = [...this.#lines.slice(-11), line.slice(0, 500)];
  }

  text(): string {
    return this.#lines.join('\n').slice(-2000);
  }
}
