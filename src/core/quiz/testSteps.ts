/** A pattern test: answer, mark, move, pause, come back, end. Nothing is graded before its end, and nothing then depends on the time. */
import { t } from '../../shared/words';
import type { Task } from '../content/types';
import { isEmptyAnswer, type Answers } from '../practiceText';
import { keyOf } from './drawTest';
import type { QuizEffect } from './events';
import type { PoolItem } from './items';
import { gradeTest } from './testGrading';
import { startClock, stopClock } from './testClock';
import type { TestState } from './state';
import type { TestAnswer, TestRecord } from './testRecord';

export interface TestStep {
  readonly test: TestState;
  readonly effects: readonly QuizEffect[];
}

export function currentItem({ record }: TestState): PoolItem {
  return record.items[record.at] as PoolItem;
}

/** Whether an answer holds anything. */
export function isAnswer(answer: TestAnswer | undefined): boolean {
  if (answer === undefined) return false;
  return answer.kind === 'option' || Object.values(answer.blanks).some((text) => !isEmptyAnswer(text));
}

export function openItems({ items, answers }: TestRecord): PoolItem[] {
  return items.filter((item) => !isAnswer(answers[keyOf(item)]));
}

export function choose(test: TestState, option: string): TestStep {
  const content = test.contents[keyOf(currentItem(test))];
  const known = content?.kind === 'question' && content.question.options.some(({ id }) => id === option);
  return known ? give(test, { kind: 'option', option }) : same(test);
}

export function fillBlank(test: TestState, blank: string, text: string): TestStep {
  const key = keyOf(currentItem(test));
  const content = test.contents[key];
  if (content?.kind !== 'task' || !Object.hasOwn(content.task.blanks, blank)) return same(test);
  const before = test.record.answers[key];
  return give(test, { kind: 'blanks', blanks: { ...(before?.kind === 'blanks' ? before.blanks : starters(content.task)), [blank]: text } });
}

/** What the blanks of a program to be repaired hold at first: left as it is, it is part of the answer. */
function starters({ blanks }: Task): Answers {
  return Object.fromEntries(Object.entries(blanks).flatMap(([id, { starter }]) => (starter === undefined ? [] : [[id, starter]])));
}

export function mark(test: TestState): TestStep {
  if (test.record.phase !== 'going') return same(test);
  const key = keyOf(currentItem(test));
  const marked = test.record.marked.includes(key) ? test.record.marked.filter((one) => one !== key) : [...test.record.marked, key];
  return store({ ...test, record: { ...test.record, marked } });
}

export function goTo(test: TestState, place: number): TestStep {
  if (test.record.phase !== 'going' || test.record.items[place] === undefined) return same(test);
  return store({ ...test, ending: false, record: { ...test.record, at: place } });
}

/** On to the next item that has no answer, round the end; to the end of the test when there is none. */
export function answerAndGoOn(test: TestState, now: number): TestStep {
  const { items, at, answers } = test.record;
  if (test.record.phase !== 'going') return same(test);
  const later = [...items.keys()].map((i) => (at + 1 + i) % items.length);
  const next = later.find((place) => place !== at && !isAnswer(answers[keyOf(items[place] as PoolItem)]));
  if (next !== undefined) return goTo(test, next);
  return end(test, false, now);
}

export function pause(test: TestState, now: number): TestStep {
  return test.record.phase === 'going' ? store(stopClock(test, now, 'paused')) : same(test);
}

export function resume(test: TestState, now: number): TestStep {
  return test.record.phase === 'paused' ? store(startClock(test, now)) : same(test);
}

export function hideTime(test: TestState, hidden: boolean): TestStep {
  return store({ ...test, record: { ...test.record, timeHidden: hidden } });
}

/** Items without an answer are asked about once; then the clock stands and everything is graded. */
export function end(test: TestState, sure: boolean, now: number): TestStep {
  if (test.record.phase !== 'going') return same(test);
  const open = openItems(test.record).length;
  if (open > 0 && !sure) return { test: { ...test, ending: true }, effects: [{ type: 'announce', text: openWords(open) }] };
  return gradeTest(stopClock({ ...test, ending: false }, now, 'grading'));
}

export function openWords(open: number): string {
  return open === 1 ? t('1 item has no answer yet.') : t('{0} items have no answer yet.', open);
}

export function goOn(test: TestState): TestStep {
  return { test: { ...test, ending: false }, effects: [] };
}

export function store(test: TestState): TestStep {
  return { test, effects: [{ type: 'storeTests', patternId: test.record.patternId, kept: { record: test.record, before: test.before } }] };
}

function give(test: TestState, answer: TestAnswer): TestStep {
  if (test.record.phase !== 'going') return same(test);
  return store({ ...test, record: { ...test.record, answers: { ...test.record.answers, [keyOf(currentItem(test))]: answer } } });
}

function same(test: TestState): TestStep {
  return { test, effects: [] };
}
