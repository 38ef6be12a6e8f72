import type { Treasure } from './treasure';

/** One attempt of a program of `attacks/`, as it reported it; without places of this machine. */
export interface Attempt {
  readonly name: string;
  readonly reached: boolean;
  /** What came of it: an error, or nothing. */
  readonly answer: string;
}

const LINE = /^(TRIED|REACHED) (.*?) -> (.*)$/gm;

const MOST_OF_A_NAME = 70;
const MOST_OF_AN_ANSWER = 110;

/** What a program's output says of its attempts. */
export function attemptsOf(printed: string, treasure: Treasure): Attempt[] {
  return [...printed.matchAll(LINE)].map(([, kind, name = '', answer = '']) => ({ name: told(treasure.hidden(name), MOST_OF_A_NAME), reached: kind === 'REACHED', answer: told(treasure.hidden(answer), MOST_OF_AN_ANSWER) }));
}

/** As a cell of a table; addresses in memory differ from run to run. */
function told(text: string, most: number): string {
  return text.replace(/0x[0-9a-f]+/g, '0x…').replaceAll('|', '\\|').replaceAll('`', "'").trim().slice(0, most);
}
