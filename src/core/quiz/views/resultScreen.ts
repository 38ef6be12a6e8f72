/** The result of a pattern test: the sentence, how it came to it, what to practise next, every item. */
import { t } from '../../../shared/words';
import type { PatternEntry } from '../../content/catalogue';
import type { ResultScreen, ScoreRow, ScreenButton, ScreenLink } from '../../panel/screenTypes';
import { duration } from '../../panel/runView';
import { keyOf } from '../drawTest';
import type { PoolItem } from '../items';
import { rightOf, scoreTest, type Tally, type TestScore } from '../scoreTest';
import type { TestState } from '../state';
import { afterTest, scoredItems } from '../testHistory';
import { resultRow } from './resultRows';
import { open, patternLink, type ScreenSurroundings } from './surroundings';
import { difficultyWord, levelTitle, minutesWord, ofWords } from './words';

export function resultScreen(test: TestState, around: ScreenSurroundings): ResultScreen {
  const { record, before } = test;
  const score = scoreTest(scoredItems(record));
  const pattern = around.pattern(record.patternId);
  return {
    kind: 'result',
    id: `${record.patternId}/result/${record.number}`,
    head: {
      pattern: patternLink(record.patternId, around), place: t('Pattern test'), title: t('Result'),
      facts: [t('{0} items in {1}', record.items.length, timeWords(record.elapsedMs)), ...(before.last === null ? [] : [t('{0} before', ofWords(before.last.right, before.last.count))])],
      prompt: null, previous: null, next: null,
    },
    score: ofWords(score.right, score.count),
    title: levelTitle(score.level),
    sentence: sentence(score),
    byDifficulty: score.byDifficulty.map((tally) => scoreRow(tally, difficultyWord(tally.of))),
    bySkill: score.bySkill.map((tally) => scoreRow(tally, skillTitle(pattern, tally.of))),
    next: nextView(test, score, pattern),
    items: record.items.map((item) => resultRow(test, item)),
    buttons: buttons(record.patternId, score),
    footNote: bestNote(test),
  };
}

function sentence(score: TestScore): string {
  if (score.level === 'open') return t('{0} items could not be checked, which is our fault. That is too many to say anything, and the test does not count.', score.undecided);
  const strong = score.needed.hard === 0
    ? t('Strong is {0} of {1}.', score.needed.right, score.count)
    : t('Strong is {0} of {1} with {2} of the {3} hard items.', score.needed.right, score.count, score.needed.hard, hardCount(score));
  return [strong, ...missingWords(score), ...undecidedWords(score)].join(' ');
}

function missingWords({ level, missing }: TestScore): string[] {
  if (level === 'strong') return [t('You know this pattern.')];
  const more = Math.max(missing.right, missing.hard);
  if (missing.hard === 0) return [more === 1 ? t('One more right item would do it.') : t('{0} more right items would do it.', more)];
  if (missing.hard >= missing.right) return [more === 1 ? t('One more right hard item would do it.') : t('{0} more right hard items would do it.', more)];
  return [t('{0} more right items would do it, {1} of them hard.', more, missing.hard)];
}

function undecidedWords({ undecided }: TestScore): string[] {
  if (undecided === 0) return [];
  return [undecided === 1 ? t('One item could not be checked and is not counted.') : t('{0} items could not be checked and are not counted.', undecided)];
}

function hardCount({ byDifficulty }: TestScore): number {
  return byDifficulty.find(({ of }) => of === 'hard')?.hits.length ?? 0;
}

function scoreRow({ hits }: Tally<unknown>, title: string): ScoreRow {
  return { title, hits, count: ofWords(rightOf(hits), hits.length) };
}

function skillTitle(pattern: PatternEntry | undefined, id: string): string {
  return pattern?.skills.find((skill) => skill.id === id)?.title ?? id;
}

function nextView({ record }: TestState, { next }: TestScore, pattern: PatternEntry | undefined): ResultScreen['next'] {
  const rows = next.map((item) => ({ link: { label: item.title, action: openItem(record.patternId, item) }, difficulty: difficultyWord(item.difficulty), words: record.grades[keyOf(item)]?.note ?? '' }));
  return { note: next.length === 0 ? '' : minutesWord(next.reduce((sum, { minutes }) => sum + minutes, 0)), read: pageOf(pattern, next[0]?.skill), rows };
}

/** The page to read again for a skill, where the pattern has one. */
function pageOf(pattern: PatternEntry | undefined, skill: string | undefined): ScreenLink | null {
  const id = pattern?.skills.find((one) => one.id === skill)?.concept;
  const page = pattern?.concepts.find((one) => one.id === id);
  return pattern === undefined || page === undefined ? null : { label: t('Read again: {0}', page.title), action: open(pattern.id, 'concept', page.id) };
}

function buttons(patternId: string, { next }: TestScore): ScreenButton[] {
  const base = { icon: null, enabled: true } as const;
  const retake: ScreenButton = { ...base, label: t('Take another test'), key: null, action: open(patternId, 'test', 'new') };
  const back: ScreenButton = { ...base, label: t('Back to the pattern'), key: null, action: open(patternId, 'pattern') };
  const [first] = next;
  if (first === undefined) return [{ ...back, key: 'Enter' }, retake];
  return [{ ...base, label: t('Practise: {0}', first.title), key: 'Enter', action: openItem(patternId, first) }, retake, back];
}

function openItem(patternId: string, { kind, id }: PoolItem): ScreenButton['action'] {
  return open(patternId, kind, id);
}

function bestNote(test: TestState): string {
  const { best } = afterTest(test);
  return best === null ? '' : t('best: {0}', ofWords(best.right, best.count));
}

/** "9 min 42 s" */
function timeWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? duration(Math.max(1, seconds) * 1000) : t('{0} min {1} s', Math.floor(seconds / 60), seconds % 60);
}
