/** Compares what a blank holds with an authored answer, both in place in the program. */
import type { Task } from '../content/types';
import { canonicalForm, topStatements } from './pythonTree';

/** Longer answers are not compared but run: comparing is on the path of every keystroke. UTF-16 units. */
const MOST_COMPARED = 1_000;
const MOST_KEPT = 64;

/**
 * The statements that hold one blank. The other blanks in them stay markers, which are names to Python, so that a blank is compared on
 * its own; statements without it say nothing of it and are not parsed, however long the program is.
 */
export class BlankForms {
  /** The statements, cut where the blank stands. */
  readonly #pieces: readonly string[];
  readonly #kept = new Map<string, string | undefined>();

  constructor(task: Task, blank: string) {
    const { segments, slots } = task.template;
    const source = segments.map((segment, i) => segment + (slots[i] === undefined ? '' : markerOf(slots[i].id))).join('');
    const marker = markerOf(blank);
    const holding = topStatements(source).map(({ from, to }) => source.slice(from, to)).filter((text) => text.includes(marker));
    const excerpt = holding.join('\n');
    // Of a blank that stands outside the statements that were found, the whole program is compared.
    const whole = excerpt.split(marker).length === source.split(marker).length;
    this.#pieces = (whole ? excerpt : source).split(marker);
  }

  /** True when both mean the same in this place. */
  same(answer: string, other: string): boolean {
    if (answer === other) return true;
    if (answer.length > MOST_COMPARED) return false;
    const form = this.#formOf(answer);
    return form !== undefined && form === this.#formOf(other);
  }

  #formOf(answer: string): string | undefined {
    if (this.#kept.has(answer)) return this.#kept.get(answer);
    // A line that goes on would go on into what is not looked at here.
    const form = /\\[ \t]*(?:[\r\n]|$)/.test(answer) ? undefined : canonicalForm(this.#pieces.join(answer));
    // The authored answers come first and are asked for again and again; of what is typed only a few are worth keeping.
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete([...this.#kept.keys()].at(-1) ?? '');
    this.#kept.set(answer, form);
    return form;
  }
}

function markerOf(blank: string): string {
  return `__blank_${blank}__`;
}

const known = new WeakMap<Task, Map<string, BlankForms>>();

/** The comparison for a blank of a task, made once. */
export function formsOf(task: Task, blank: string): BlankForms {
  const ofTask = known.get(task) ?? new Map<string, BlankForms>();
  known.set(task, ofTask);
  const forms = ofTask.get(blank) ?? new BlankForms(task, blank);
  ofTask.set(blank, forms);
  return forms;
}
