/** A pattern's page: what there is to read, to do and to answer, how far the learner is, and the way on. */
import { t } from '../../../shared/words';
import type { PatternEntry } from '../../content/catalogue';
import type { ProgressState } from '../../learning/progress';
import type { PatternRow, PatternScreen, ScreenButton, ScreenLink } from '../../panel/screenTypes';
import type { ItemKind } from '../items';
import { doneCount, firstToDo, testState, type TestChoice } from '../overview';
import { open, type ScreenSurroundings } from './surroundings';
import { difficultyWord, levelTitle, minutesWord, stateWord } from './words';

export function patternScreen(pattern: PatternEntry, around: ScreenSurroundings): PatternScreen {
  const test = testState(pattern, around.tests(pattern.id));
  return {
    kind: 'pattern',
    id: `${pattern.id}/pattern`,
    head: {
      pattern: null, place: t('Pattern'), title: pattern.title, facts: [pattern.topic, minutesWord(pattern.minutes)],
      prompt: t('Read, practise, or test yourself: nothing here needs a test before it.'), previous: null, next: null,
    },
    sections: sections(pattern, around).filter(({ rows }) => rows.length > 0),
    test: { title: t('Test this pattern'), words: testWords(test), result: resultLink(pattern.id, around) },
    buttons: buttons(pattern, test, around),
    footNote: '',
  };
}

function sections(pattern: PatternEntry, around: ScreenSurroundings): PatternScreen['sections'] {
  const counted = (kind: ItemKind, items: readonly { readonly id: string }[]): string =>
    t('{0} of {1} right', doneCount(items.map(({ id }) => around.progress(pattern.id, kind, id))), items.length);
  return [
    { title: t('Pages to read'), progress: '', rows: pattern.concepts.map(({ id, title, minutes }) => ({ link: { label: title, action: open(pattern.id, 'concept', id) }, state: null, note: minutesWord(minutes) })) },
    { title: t('Tasks'), progress: counted('task', pattern.tasks), rows: pattern.tasks.map((task) => row(pattern.id, 'task', task, around)) },
    { title: t('Questions'), progress: counted('question', pattern.questions), rows: pattern.questions.map((question) => row(pattern.id, 'question', question, around)) },
  ];
}

function row(patternId: string, kind: ItemKind, item: { readonly id: string; readonly title: string; readonly difficulty: 'easy' | 'medium' | 'hard' }, around: ScreenSurroundings): PatternRow {
  const is: ProgressState = around.progress(patternId, kind, item.id);
  return { link: { label: item.title, action: open(patternId, kind, item.id) }, state: { is, label: stateWord(is) }, note: difficultyWord(item.difficulty) };
}

/** The last result stays to be read until the next test begins. */
function resultLink(patternId: string, around: ScreenSurroundings): ScreenLink | null {
  return around.tests(patternId).record?.phase === 'done' ? { label: t('Show the last result'), action: open(patternId, 'test', 'result') } : null;
}

function testWords(test: TestChoice): string {
  if (test.kind === 'none' && test.needed === 0) return t('This pattern has no test.');
  if (test.kind === 'none') return t('This pattern has no test: one needs {0} items, and there are {1}.', test.needed, test.items);
  const what = t('{0} questions and tasks, easy to hard, without hints. It says whether the pattern is strong. Time is shown, not counted.', test.length);
  if (test.kind === 'paused') return t('Paused at item {0} of {1}. Your answers are kept.', test.at, test.length);
  return test.last === null ? what : `${t('Last time: {0}, {1} of {2} right.', levelTitle(test.last.level), test.last.right, test.last.count)} ${what}`;
}

/** The way on stands first: a page or item to go on with, and the test as the second. */
function buttons(pattern: PatternEntry, test: TestChoice, around: ScreenSurroundings): ScreenButton[] {
  const first = firstToDo(pattern, (kind, id) => around.progress(pattern.id, kind, id));
  const begun = [...pattern.tasks.map(({ id }) => around.progress(pattern.id, 'task', id)), ...pattern.questions.map(({ id }) => around.progress(pattern.id, 'question', id))].some((state) => state !== 'new');
  const learn: ScreenButton = { label: begun ? t('Go on learning') : t('Start learning this pattern'), key: 'Enter', icon: null, enabled: true, action: open(pattern.id, first.kind, first.id) };
  if (test.kind === 'none') return [learn];
  return [learn, { label: test.kind === 'paused' ? t('Go on with the test') : t('Test this pattern'), key: null, icon: null, enabled: true, action: open(pattern.id, 'test') }];
}

