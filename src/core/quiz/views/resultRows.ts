import { t } from '../../../shared/words';
import type { ResultRow } from '../../panel/screenTypes';
import { keyOf } from '../drawTest';
import type { PoolItem } from '../items';
import type { TestState } from '../state';
import { orderIn } from '../testGrading';
import type { Grade, TestAnswer } from '../testRecord';
import { optionWords, stepsView } from './choices';

/** An item of a test that is over: what was answered and what that does. A question is explained; a task is there to be practised. */
export function resultRow({ record, contents }: TestState, item: PoolItem): ResultRow {
  const key = keyOf(item);
  const content = contents[key];
  const answer = record.answers[key];
  const { outcome, note } = record.grades[key] ?? { outcome: 'unanswered', note: '' };
  const base = { title: item.title, outcome, label: outcomeWord(outcome), note };
  if (content?.kind !== 'question') return { ...base, answer: blanksWords(answer), steps: [] };
  const order = orderIn(record, content.question);
  return { ...base, answer: answer?.kind === 'option' ? optionWords(content.question, order, answer.option) : null, steps: stepsView(content.question, order) };
}

function outcomeWord(outcome: Grade['outcome']): string {
  return { right: t('Right'), wrong: t('Not right'), unanswered: t('Not answered'), undecided: t('Could not be checked, not counted') }[outcome];
}

function blanksWords(answer: TestAnswer | undefined): string | null {
  if (answer?.kind !== 'blanks') return null;
  return Object.entries(answer.blanks).map(([id, text]) => t('blank {0}: {1}', id, `\`${text.replaceAll('`', "'")}\``)).join(', ');
}
