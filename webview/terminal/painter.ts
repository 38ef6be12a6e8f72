import { strings } from '../strings';
import type { Row } from './row';
import type { Screen } from './screen';

/**
 * Keeps the elements of a log in step with a screen: only rows that changed are made again. Text enters the page as text nodes alone.
 * Follows the end, unless the reader scrolled up.
 */
export class Painter {
  #screen: Screen | undefined;
  readonly #elements = new Map<number, HTMLElement>();

  constructor(private readonly log: HTMLElement, private readonly note: HTMLElement) {}

  paint(screen: Screen | undefined): void {
    // Asked before anything changes, and not of scroll events: those come a frame late.
    const following = screen !== this.#screen || this.log.scrollTop + this.log.clientHeight >= this.log.scrollHeight - 4;
    if (screen !== this.#screen) this.#clear(screen);
    if (screen === undefined) return;
    this.#removeDropped(screen);
    for (const row of [...screen.touched].sort((a, b) => a.id - b.id)) this.#paintRow(row);
    screen.touched.clear();
    this.#nameStreams(screen);
    this.note.textContent = screen.dropped > 0 ? strings.linesDropped(screen.dropped) : '';
    if (following) this.log.scrollTop = this.log.scrollHeight;
  }

  #clear(screen: Screen | undefined): void {
    this.#screen = screen;
    this.#elements.clear();
    this.log.replaceChildren();
    this.note.textContent = '';
    for (const row of screen?.rows ?? []) screen?.touched.add(row);
  }

  #removeDropped(screen: Screen): void {
    const first = screen.rows[0]?.id ?? 0;
    for (const [id, element] of this.#elements) {
      if (id >= first) break;
      element.remove();
      this.#elements.delete(id);
    }
  }

  #paintRow(row: Row): void {
    let element = this.#elements.get(row.id);
    if (element === undefined) {
      element = made('div', row.stream === 'stderr' ? 'line line--err' : 'line');
      element.append(made('span', 'line__stream'), made('span', 'line__text'));
      this.#elements.set(row.id, element);
      this.log.append(element);
    }
    const text = row.runs().map((run) => (run.classes === '' ? run.text : made('span', run.classes, run.text)));
    if (row.cut > 0) text.push(made('span', 'line__cut', strings.charactersCut(row.cut)));
    // The line feed is not seen in a block, but it is what "copy" takes.
    element.lastElementChild?.replaceChildren(...text, '\n');
  }

  /** The first line of a group of one stream says which it is. */
  #nameStreams(screen: Screen): void {
    let before: string | undefined;
    for (const row of screen.rows) {
      const name = this.#elements.get(row.id)?.firstElementChild;
      const wanted = row.stream === before ? '' : row.stream;
      if (name !== null && name !== undefined && name.textContent !== wanted) name.textContent = wanted;
      before = row.stream;
    }
  }
}

function made(tag: 'div' | 'span', className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
