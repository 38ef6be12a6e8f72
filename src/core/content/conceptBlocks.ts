/** Cuts the markdown of a concept page into blocks, line by line. */
import type { Block } from './concept';
import { inlineOf } from './conceptInline';

/** What begins a block other than words. */
const STARTS = /^(?:```|#|!\[|\||- |\d+\. )/;

/** What a page may not hold; `line` counts from 1. */
export class Misfit extends Error {
  constructor(readonly line: number, problem: string) {
    super(problem);
  }
}

/** Reads the blocks below a page's title. @throws Misfit at the first line that belongs to none */
export class BlockReader {
  #at = 1;

  constructor(private readonly lines: readonly string[], private readonly folder: string) {}

  blocks(): Block[] {
    const blocks: Block[] = [];
    for (this.#skipEmpty(); this.#at < this.lines.length; this.#skipEmpty()) blocks.push(this.#block());
    return blocks;
  }

  #block(): Block {
    const line = this.#line();
    if (line.startsWith('```')) return this.#code();
    if (line.startsWith('#')) return this.#heading();
    if (line.startsWith('![')) return this.#picture();
    if (line.startsWith('|')) return this.#table();
    if (/^(?:- |\d+\. )/.test(line)) return this.#list();
    return { kind: 'text', text: inlineOf(this.#while((next) => next.trim() !== '' && !STARTS.test(next)).join(' ')) };
  }

  #heading(): Block {
    const text = /^## (.+)$/.exec(this.#line())?.[1];
    if (text === undefined) throw this.#misfit('below the title there is one level of headings: ## Heading');
    this.#at += 1;
    return { kind: 'heading', text: inlineOf(text.trim()) };
  }

  /** A runnable block and, in the fence after it, what it prints. */
  #code(): Block {
    const info = /^```python(?: raises (\w+))?$/.exec(this.#line());
    if (info === null) throw this.#misfit('code is fenced as ```python or ```python raises NameOfError, and what it prints after it as ```text');
    const code = this.#fenced();
    this.#skipEmpty();
    if (this.#line() !== '```text') throw this.#misfit('what the program above prints is missing: a fence ```text');
    return { kind: 'code', code, output: this.#fenced(), raises: info[1] };
  }

  #fenced(): string {
    const opened = this.#at;
    this.#at += 1;
    const inside = this.#while((line) => line !== '```');
    if (this.#at >= this.lines.length) throw new Misfit(opened + 1, 'the fence is not closed');
    this.#at += 1;
    return inside.map((line) => `${line}\n`).join('');
  }

  #picture(): Block {
    const [, alt = '', target = ''] = /^!\[(.*)\]\((pictures\/[a-z0-9-]+\.light\.svg)\)$/.exec(this.#line()) ?? [];
    if (target === '') throw this.#misfit('a picture stands alone on its line and is drawn twice: ![what it shows](pictures/name.light.svg), with name.dark.svg beside it');
    if (alt.trim() === '') throw this.#misfit('the picture has no text that says what it shows');
    this.#at += 1;
    return { kind: 'picture', light: this.folder + target, dark: this.folder + target.replace('.light.', '.dark.'), alt: alt.trim() };
  }

  #table(): Block {
    const start = this.#at;
    const [head = [], rule = [], ...rows] = this.#while((line) => line.startsWith('|')).map((line) => line.replace(/^\||\|\s*$/g, '').split('|').map((cell) => cell.trim()));
    if (rule.length === 0 || !rule.every((cell) => /^:?-+:?$/.test(cell))) throw new Misfit(start + 1, 'below the head of a table stands a line of dashes');
    const uneven = rows.findIndex((row) => row.length !== head.length);
    if (uneven >= 0) throw new Misfit(start + 3 + uneven, `this row has not as many cells as the head, ${head.length}`);
    return { kind: 'table', head: head.map(inlineOf), rows: rows.map((row) => row.map(inlineOf)) };
  }

  #list(): Block {
    const ordered = !this.#line().startsWith('- ');
    const marker = ordered ? /^\d+\. / : /^- /;
    const lines = this.#while((line) => marker.test(line) || /^ {2,}\S/.test(line));
    const items = lines.reduce<string[]>((all, line) => (marker.test(line) ? [...all, line.replace(marker, '')] : [...all.slice(0, -1), `${all.at(-1) ?? ''} ${line.trim()}`]), []);
    return { kind: 'list', ordered, items: items.map(inlineOf) };
  }

  #line(): string {
    return this.lines[this.#at] ?? '';
  }

  #while(fits: (line: string) => boolean): string[] {
    const start = this.#at;
    while (this.#at < this.lines.length && fits(this.#line())) this.#at += 1;
    return this.lines.slice(start, this.#at);
  }

  #skipEmpty(): void {
    while (this.#at < this.lines.length && this.#line().trim() === '') this.#at += 1;
  }

  #misfit(problem: string): Misfit {
    return new Misfit(this.#at + 1, problem);
  }
}
