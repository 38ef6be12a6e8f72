/** Runs that decide nothing. They cost no attempt and are never scored, so their words say whose matter it is. */
import type { RunRecord } from '../../shared/protocol';
import { t } from '../../shared/words';
import type { Task } from '../content/types';
import type { Answers } from '../practiceText';
import { blankReports } from './blankReports';
import { shownWords } from './shownText';
import type { Verdict } from './verdict';

/** A verdict that decides nothing, and why. */
export function undecided(task: Task, answers: Answers, why: string): Verdict {
  return { kind: 'undecided', how: null, message: why, blanks: blankReports(task, answers), checked: '' };
}

/** Why nothing can be decided by this run, whatever the answer; undefined when it can. */
export function whyUndecided(record: RunRecord): string | undefined {
  if (record.outcome === 'fault') return t('The program could not be run: {0} That is our fault.', sentence(shownWords(record.fault ?? '')));
  if (record.outcome === 'stopped') return STOPPED[record.stopped ?? 'user']();
  const limit = record.limits[0];
  if (limit !== undefined) return t('This answer goes beyond the practice edition: {0}', sentence(shownWords(limit)));
  if (record.exception?.phase === 'run' && record.exception.type === 'MemoryError') return STOPPED.memory();
  if (record.check?.outcome === 'broken') return t("The task's own check broke off. That is our fault.");
  return record.outcome === 'ok' && record.check === null ? t('The program ran, but the check of this task did not. That is our fault.') : undefined;
}

const STOPPED: Record<NonNullable<RunRecord['stopped']>, () => string> = {
  user: () => t('The check was stopped before its end.'),
  replaced: () => t('The check was stopped because another run began.'),
  memory: () => t('The program needs more memory than the practice has.'),
  unwalled: () => t('Programs of your own patterns run only where the sandbox is proved to keep them from your files, and here it is not: see Check This Installation.'),
  time: () => t('The program took longer than the check waits.'),
};

/** Ends as a sentence does. */
export function sentence(words: string): string {
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}
