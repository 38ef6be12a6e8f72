import { EMPTY_BLANK, fill } from '../practiceText';
import type { Task } from './types';

/** What each blank holds at first: nothing, or what is to be repaired. */
export function startersOf(task: Task): Record<string, string> {
  return Object.fromEntries(Object.entries(task.blanks).map(([id, blank]) => [id, blank.starter ?? EMPTY_BLANK]));
}

/** The program as a learner first meets it. */
export function untouched(task: Task): string {
  return fill(task.template, startersOf(task)).text;
}
