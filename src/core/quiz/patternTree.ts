/** The tree of patterns in the activity bar: what there is, and how far the learner is. */
import type { ContentError } from '../../shared/errors';
import type { ItemPlace } from '../../shared/quizActions';
import { t } from '../../shared/words';
import type { PatternEntry } from '../content/patternEntries';
import type { ProgressState } from '../learning/progress';
import type { ItemKind } from './items';
import { doneCount, testState } from './overview';
import type { ScreenSurroundings } from './views/surroundings';
import { difficultyWord, levelTitle, minutesWord, stateWord } from './views/words';

export interface TreeNode {
  /** Unique in the tree, and the same from one showing to the next. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** Of VS Code's product icons; null where the words are enough. */
  readonly icon: string | null;
  /** Null of what only holds others. */
  readonly opens: ItemPlace | null;
  readonly expanded: boolean;
  readonly children: readonly TreeNode[];
}

const STATE_ICONS: Readonly<Record<ProgressState, string>> = { new: 'circle-outline', tried: 'circle-filled', right: 'pass', strong: 'star-full' };

type Around = Pick<ScreenSurroundings, 'progress' | 'tests'>;

/** The first pattern stands open. What cannot be read stands at the end, and says why. */
export function patternTree(patterns: readonly PatternEntry[], problems: readonly ContentError[], around: Around): TreeNode[] {
  return [...patterns.map((pattern, i) => patternNode(pattern, i === 0, around)), ...problems.map(problemNode)];
}

function patternNode(pattern: PatternEntry, expanded: boolean, around: Around): TreeNode {
  const states = [...pattern.tasks.map(({ id }) => around.progress(pattern.id, 'task', id)), ...pattern.questions.map(({ id }) => around.progress(pattern.id, 'question', id))];
  const groups = [pages(pattern), items(pattern, 'task', t('Tasks'), around), items(pattern, 'question', t('Questions'), around)].filter(({ children }) => children.length > 0);
  return {
    id: pattern.id, label: pattern.title, description: share(states), tooltip: `${pattern.topic}, ${minutesWord(pattern.minutes)}`, icon: 'mortar-board',
    opens: { pattern: pattern.id, kind: 'pattern', id: pattern.id }, expanded, children: [...groups, ...(pattern.test === undefined ? [] : [test(pattern, around)])],
  };
}

function pages({ id: pattern, concepts }: PatternEntry): TreeNode {
  const children = concepts.map(({ id, title, minutes }) => leaf(pattern, 'concept', id, title, minutesWord(minutes), 'book'));
  return { id: `${pattern}/concepts`, label: t('Pages to read'), description: '', tooltip: '', icon: null, opens: null, expanded: false, children };
}

function items(pattern: PatternEntry, kind: ItemKind, label: string, around: Around): TreeNode {
  const listed = kind === 'task' ? pattern.tasks : pattern.questions;
  const states = listed.map(({ id }) => around.progress(pattern.id, kind, id));
  const children = listed.map(({ id, title, difficulty }, i) => {
    const state = states[i] ?? 'new';
    return leaf(pattern.id, kind, id, title, `${difficultyWord(difficulty)}, ${stateWord(state)}`, STATE_ICONS[state]);
  });
  return { id: `${pattern.id}/${kind}s`, label, description: share(states), tooltip: t('{0} of {1} right', doneCount(states), states.length), icon: null, opens: null, expanded: true, children };
}

function test(pattern: PatternEntry, around: Around): TreeNode {
  const choice = testState(pattern, around.tests(pattern.id));
  const said = choice.kind === 'ready' && choice.last !== null ? `${levelTitle(choice.last.level)}, ${share([], choice.last)}` : '';
  const description = choice.kind === 'paused' ? t('paused at item {0} of {1}', choice.at, choice.length) : choice.kind === 'none' ? t('needs {0} items', choice.needed) : said;
  const node = leaf(pattern.id, 'test', pattern.id, t('Test this pattern'), description, 'checklist');
  return choice.kind === 'none' ? { ...node, opens: null } : node;
}

function leaf(pattern: string, kind: ItemPlace['kind'], id: string, label: string, description: string, icon: string): TreeNode {
  return { id: `${pattern}/${kind}/${id}`, label, description, tooltip: `${label}: ${description}`.replace(/: $/, ''), icon, opens: { pattern, kind, id }, expanded: false, children: [] };
}

function problemNode({ file, message }: ContentError): TreeNode {
  return { id: `problem ${message}`, label: file, description: t('cannot be read'), tooltip: message, icon: 'warning', opens: null, expanded: false, children: [] };
}

/** "1/5" */
function share(states: readonly ProgressState[], counted = { right: doneCount(states), count: states.length }): string {
  return `${counted.right}/${counted.count}`;
}
