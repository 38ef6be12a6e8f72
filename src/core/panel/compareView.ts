/** What a wrong answer does beside what a right one does, while the answer stands. The right program's text is never shown here. */
import type { RunRecord } from '../../shared/protocol';
import { t } from '../../shared/words';
import type { Task } from '../content/types';
import { knownMistake } from '../grading/knownAnswers';
import { shownWords } from '../grading/shownText';
import { spoiler } from '../grading/spoilers';
import { compareLines, type ComparedRow } from '../learning/compareLines';
import { rightRunOf } from '../session/compareSteps';
import { answersOf, sameAnswers, standingVerdict, type TaskState } from '../session/state';
import type { PanelComparison } from './types';

/** Rows that are shown; a program that prints more is better run on its own. */
const MOST_ROWS = 40;

/** Null where nothing is to be compared: the answer is not wrong, or not the one that ran, or a program could not be run. */
export function compareView(state: TaskState): PanelComparison | null {
  const { task, comparison } = state;
  if (comparison === null || standingVerdict(state)?.kind !== 'wrong' || !sameAnswers(comparison.answers, answersOf(state))) return null;
  const look = knownMistake(task, comparison.answers)?.look ?? null;
  const right = rightRunOf(state);
  if (comparison.yours === null || right === null) return { waiting: true, rows: [], left: 0, note: null, look, models: [] };
  if ([comparison.yours, right].some(({ fault, stopped }) => fault !== null || stopped === 'unwalled')) return null;
  const rows = rowsOf(task, comparison.yours, right);
  const models = [...right.models, ...comparison.yours.models.filter((one) => !right.models.some(({ name, source }) => name === one.name && source === one.source))];
  return { waiting: false, rows: rows.slice(0, MOST_ROWS), left: Math.max(0, rows.length - MOST_ROWS), note: noteOf(rows), look, models };
}

function rowsOf(task: Task, yours: RunRecord, right: RunRecord): PanelComparison['rows'] {
  const streams = task.compare === 'both' ? ['stdout', 'stderr'] as const : task.compare === 'stderr' ? ['stderr'] as const : ['stdout'] as const;
  const printed = streams.flatMap((stream) => compareLines(linesOf(yours[stream]), linesOf(right[stream])).map((row) => ({ ...row, stream })));
  return [...printed, ...endRows(task, yours, right)];
}

/** How the programs ended, where one did not come to its end. */
function endRows(task: Task, yours: RunRecord, right: RunRecord): (ComparedRow & { stream: 'end' })[] {
  const [mine, theirs] = [endOf(task, yours), endOf(task, right)];
  if (mine === '' && theirs === '') return [];
  const cell = (end: string): ComparedRow['yours'] => [{ text: end === '' ? t('runs to its end') : end, differs: mine !== theirs }];
  return [{ yours: cell(mine), right: cell(theirs), same: mine === theirs, stream: 'end' }];
}

/** "NameError: name 'x' is not defined"; empty of a program that ran to its end. */
function endOf(task: Task, { exception, stopped }: RunRecord): string {
  if (stopped === 'time') return t('did not end in time');
  if (stopped === 'memory') return t('needed more memory than there is');
  if (exception === null) return '';
  const words = shownWords(exception.message);
  return words === '' || spoiler(task, words) !== undefined ? exception.type : `${exception.type}: ${words}`;
}

function noteOf(rows: readonly ComparedRow[]): string | null {
  if (rows.length === 0) return t('Neither prints anything.');
  return rows.every(({ same }) => same) ? t('Both print the same here. What differs is said above.') : null;
}

const ESCAPES = /\u001b\[[0-9;?]*[A-Za-z]/g;

/** Lines as a terminal would leave them: what a carriage return replaced is gone, and so are progress bars and colours. */
function linesOf(text: string): string[] {
  const lines = text.replace(ESCAPES, '').replace(/\r\n/g, '\n').split('\n').map((line) => line.slice(line.lastIndexOf('\r') + 1).trimEnd());
  const kept = lines.filter((line) => !/^Loading weights: /.test(line));
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}
