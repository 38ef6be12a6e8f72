/** The end of a pattern test: questions by their key, tasks by the grader of every task, then the sum. */
import { t } from '../../shared/words';
import { lettersOf, withLetters } from '../content/letters';
import type { Question } from '../content/questionTypes';
import type { Verdict } from '../grading/verdict';
import { shuffled } from '../seeded';
import { keyOf } from './drawTest';
import type { QuizEffect } from './events';
import type { PoolItem } from './items';
import { rightOption } from './questionSteps';
import type { Outcome } from './scoreTest';
import type { TestState } from './state';
import type { Grade, TestAnswer, TestRecord } from './testRecord';
import { isAnswer, type TestStep } from './testSteps';

/** Grades at once what needs no run, asks for the rest, and is done when nothing is left. */
export function gradeTest(test: TestState): TestStep {
  const grades: Record<string, Grade> = {};
  const effects: QuizEffect[] = [];
  for (const item of test.record.items) {
    const key = keyOf(item);
    const answer = test.record.answers[key];
    const content = test.contents[key];
    if (content?.kind === 'task' && answer?.kind === 'blanks' && isAnswer(answer)) {
      effects.push({ type: 'gradeTask', patternId: test.record.patternId, number: test.record.number, key, task: content.task, answers: answer.blanks });
    } else {
      grades[key] = gradeAtOnce(test, item, answer);
    }
  }
  return finish({ ...test, record: { ...test.record, grades } }, effects);
}

/** What the grader said of a task. What comes for another test, or a second time, changes nothing. */
export function graded(test: TestState, number: number, key: string, verdict: Verdict): TestStep {
  const { record } = test;
  if (record.number !== number || record.phase !== 'grading' || Object.hasOwn(record.grades, key)) return { test, effects: [] };
  const grade: Grade = { outcome: outcomeOf(verdict), note: verdict.message };
  return finish({ ...test, record: { ...record, grades: { ...record.grades, [key]: grade } } }, []);
}

/** The order of a question's options in this test. */
export function orderIn({ seed }: TestRecord, question: Question): string[] {
  return shuffled(question.options.map(({ id }) => id), `${seed} ${question.id}`);
}

function gradeAtOnce(test: TestState, item: PoolItem, answer: TestAnswer | undefined): Grade {
  const content = test.contents[keyOf(item)];
  if (content === undefined) return { outcome: 'undecided', note: t('It cannot be opened any more.') };
  if (!isAnswer(answer) || content.kind !== 'question' || answer?.kind !== 'option') return { outcome: 'unanswered', note: '' };
  const chosen = content.question.options.find(({ id }) => id === answer.option);
  const letters = lettersOf(orderIn(test.record, content.question));
  return { outcome: answer.option === rightOption(content.question) ? 'right' : 'wrong', note: withLetters(chosen?.why ?? '', letters) };
}

/** A program that does not parse is an answer, and not a right one. */
function outcomeOf({ kind }: Verdict): Outcome {
  if (kind === 'right' || kind === 'undecided') return kind;
  return 'wrong';
}

function finish(test: TestState, effects: readonly QuizEffect[]): TestStep {
  const { record } = test;
  if (record.items.some((item) => !Object.hasOwn(record.grades, keyOf(item)))) return { test, effects };
  const done: TestState = { ...test, record: { ...record, phase: 'done' } };
  const counted = record.items.flatMap((item): QuizEffect[] => {
    const outcome = record.grades[keyOf(item)]?.outcome;
    return outcome === 'right' || outcome === 'wrong' ? [{ type: 'countItem', patternId: record.patternId, item, right: outcome === 'right' }] : [];
  });
  return { test: done, effects: [...effects, { type: 'storeTests', patternId: record.patternId, kept: { record: done.record, before: done.before } }, ...counted] };
}
