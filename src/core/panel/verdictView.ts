/** The verdict as the panel says it: one bold line, then what the answer does, then what was checked. */
import { t } from '../../shared/words';
import { idiomOf } from '../content/idioms';
import type { Verdict } from '../grading/verdict';
import { isOver, solutionIsOpen } from '../learning/progress';
import { answersOf, type TaskState } from '../session/state';
import type { PanelVerdict } from './types';

const ICONS = { right: 'right', wrong: 'wrong', syntax: 'wrong', blank: 'blank', undecided: 'fault' } as const;

export function verdictView(state: TaskState, verdict: Verdict): PanelVerdict {
  const { title, rest } = split(verdict);
  const ours = verdict.kind === 'undecided';
  const checked = verdict.checked === '' ? [] : [t('Checked: {0}.', verdict.checked)];
  return {
    icon: ICONS[verdict.kind],
    title,
    paragraphs: [...rest, ...remarks(verdict), ...(ours ? [t('This is not counted, and your text is kept.')] : []), ...checked, ...attemptWords(state, verdict)],
    explanation: verdict.kind === 'right' ? state.task.explanation : null,
    idiom: verdict.kind === 'right' ? idiom(state) : null,
    disputable: verdict.kind === 'wrong' || verdict.kind === 'syntax',
    ours,
  };
}

function idiom(state: TaskState): PanelVerdict['idiom'] {
  const found = idiomOf(state.task, answersOf(state));
  return found === undefined ? null : { words: found.words, code: found.code ?? null };
}

/** "Blank 1 holds `x`: it does this" is a title and a paragraph. */
function split(verdict: Verdict): { title: string; rest: string[] } {
  if (verdict.kind === 'right' || verdict.kind === 'blank') return { title: verdict.message.replace(/\.$/, ''), rest: [] };
  const lead = { wrong: t('Not yet'), syntax: t('Python cannot read this'), undecided: t('Could not be decided') }[verdict.kind];
  const colon = outsideCode(verdict.message, ': ');
  if (verdict.kind === 'wrong' && colon > 0) {
    const found = verdict.message.slice(0, colon);
    return { title: `${lead}: ${found[0]?.toLowerCase() ?? ''}${found.slice(1)}`, rest: [sentence(verdict.message.slice(colon + 2))] };
  }
  return { title: lead, rest: verdict.message === '' ? [] : [verdict.message] };
}

function remarks(verdict: Verdict): string[] {
  return Object.values(verdict.blanks)
    .filter((blank) => blank.state === 'right' && blank.message !== '' && blank.message !== verdict.message)
    .map((blank) => blank.message);
}

/** What the answer costs or earns, where that is not plain. */
function attemptWords({ progress: { now } }: TaskState, { kind }: Verdict): string[] {
  if (kind === 'syntax') return [t('This costs no attempt.')];
  if (kind === 'wrong' && isOver(now)) return [t('The solution is below. Reset gives you new attempts.')];
  const seen = now.help.solutions.length > 0 || solutionIsOpen(now);
  return kind === 'right' && seen ? [t('The solution was open, so the task does not count as right yet. Reset it and fill it in once more.')] : [];
}

/** The words as a sentence of their own begins. */
export function sentence(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** Where `wanted` stands first outside backticks, or -1. */
function outsideCode(text: string, wanted: string): number {
  let inCode = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '`') inCode = !inCode;
    else if (!inCode && text.startsWith(wanted, i)) return i;
  }
  return -1;
}
