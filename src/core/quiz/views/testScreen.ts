/** A pattern test while it goes on. Nothing of it says whether an answer is right. */
import { t } from '../../../shared/words';
import type { PanelAction } from '../../../shared/protocol';
import type { QuizAction } from '../../../shared/quizActions';
import type { ScreenButton, TestPlace, TestQuestion, TestScreen } from '../../panel/screenTypes';
import { keyOf } from '../drawTest';
import type { TestState } from '../state';
import { elapsedAt } from '../testClock';
import { orderIn } from '../testGrading';
import { currentItem, isAnswer, openItems, openWords } from '../testSteps';
import { choicesView } from './choices';
import { patternLink, type ScreenSurroundings } from './surroundings';
import { programView } from './testProgram';
import { difficultyWord, minutesWord } from './words';

export function testScreen(test: TestState, now: number, around: ScreenSurroundings): TestScreen {
  const { record } = test;
  const going = record.phase === 'going';
  const minutes = record.items.reduce((sum, item) => sum + item.minutes, 0);
  return {
    kind: 'test',
    id: `${record.patternId}/test/${record.number}/${going ? keyOf(currentItem(test)) : record.phase}`,
    head: {
      pattern: patternLink(record.patternId, around), place: t('Pattern test'), title: going ? t('Item {0} of {1}', record.at + 1, record.items.length) : title(test),
      facts: [...(going ? [difficultyWord(currentItem(test).difficulty)] : []), minutesWord(minutes), t('no hints; verdicts come at the end')], prompt: null, previous: stepLink(test, -1), next: stepLink(test, 1),
    },
    time: { hidden: record.timeHidden, elapsedMs: elapsedAt(test, now), runs: test.since !== null },
    places: going ? places(test) : [],
    placesNote: going ? placesNote(test) : '',
    item: going ? itemView(test) : null,
    notice: notice(test),
    buttons: buttons(test),
    footNote: '',
  };
}

function title({ record }: TestState): string {
  return record.phase === 'grading' ? t('Checking your answers') : t('The test is paused');
}

function notice(test: TestState): string | null {
  const { record } = test;
  if (record.phase === 'grading') return t('{0} of {1} checked. Tasks are checked by running them.', Object.keys(record.grades).length, record.items.length);
  if (record.phase === 'paused') return t('The time stands still, and your answers are kept: {0} of {1} items have one. You can close this and come back at any time.', record.items.length - openItems(record).length, record.items.length);
  return test.ending ? `${openWords(openItems(record).length)} ${t('An item without an answer counts as not right.')}` : null;
}

function stepLink({ record }: TestState, by: 1 | -1): TestScreen['head']['next'] {
  const place = record.at + by;
  if (record.phase !== 'going' || record.items[place] === undefined) return null;
  return { label: t('Item {0}', place + 1), action: act({ type: 'goTo', place }) };
}

function places({ record }: TestState): TestPlace[] {
  return record.items.map((item, place) => {
    const key = keyOf(item);
    const [done, marked, now] = [isAnswer(record.answers[key]), record.marked.includes(key), place === record.at];
    const words = [...(now ? [t('current')] : []), ...(marked ? [t('marked for later')] : []), done ? t('answered') : t('not answered')];
    return { place, state: marked ? 'marked' : done ? 'done' : 'open', now, label: t('Item {0}: {1}', place + 1, words.join(', ')) };
  });
}

function placesNote({ record }: TestState): string {
  const answered = record.items.length - openItems(record).length;
  return t('{0} answered, {1} marked for later. A thick lower edge means answered, a dashed one marked.', answered, record.marked.length);
}

function itemView(test: TestState): TestQuestion {
  const key = keyOf(currentItem(test));
  const content = test.contents[key];
  const answer = test.record.answers[key];
  if (content === undefined) return { kind: 'gone', prompt: t('This item cannot be opened any more. It will not count.') };
  if (content.kind === 'task') return { kind: 'program', prompt: content.task.prompt, lines: programView(content.task, answer?.kind === 'blanks' ? answer.blanks : {}) };
  const { question } = content;
  const choices = choicesView(question, orderIn(test.record, question), answer?.kind === 'option' ? answer.option : null, false);
  return { kind: 'choices', prompt: question.prompt, code: question.code ?? null, choices };
}

function buttons(test: TestState): ScreenButton[] {
  const { record } = test;
  if (record.phase === 'grading') return [];
  if (record.phase === 'paused') return [button(t('Go on with the test'), 'Enter', { type: 'resume' })];
  if (test.ending) return [button(t('Go on with the test'), 'Enter', { type: 'goOn' }), button(t('End the test'), null, { type: 'end', sure: true })];
  const isMarked = record.marked.includes(keyOf(currentItem(test)));
  return [
    openItems(record).length === 0 ? button(t('End the test and see the result'), 'Enter', { type: 'end', sure: false }) : button(mainLabel(test), 'Enter', { type: 'answer' }),
    { ...button(isMarked ? t('Take the mark off') : t('Mark for later'), 'M', { type: 'mark' }), icon: 'flag' },
    button(t('Pause'), 'P', { type: 'pause' }),
    button(t('End the test'), null, { type: 'end', sure: false }),
  ];
}

function mainLabel(test: TestState): string {
  return isAnswer(test.record.answers[keyOf(currentItem(test))]) ? t('Answer and go on') : t('Go on without an answer');
}

function button(label: string, key: string | null, action: QuizAction): ScreenButton {
  return { label, key, icon: null, enabled: true, action: act(action) };
}

function act(action: QuizAction): PanelAction {
  return { type: 'quiz', action };
}
