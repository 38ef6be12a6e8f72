/** How attempts are told of. */
import { t } from '../../shared/words';
import { attemptsLeft, solutionIsOpen, type Try } from './progress';

/** "2 attempts left.", or what follows when none is. */
export function attemptsWords(now: Try): string {
  if (solutionIsOpen(now)) return t('The solution is open. Reset gives you new attempts.');
  const left = attemptsLeft(now);
  return left === 1 ? t('1 attempt left.') : t('{0} attempts left.', left);
}

/** The same, as short as the foot of the panel needs it. */
export function attemptsNote(now: Try): string {
  if (solutionIsOpen(now)) return t('solution open');
  if (now.right) return now.graded === 1 ? t('1 attempt used') : t('{0} attempts used', now.graded);
  const left = attemptsLeft(now);
  return left === 1 ? t('1 attempt left') : t('{0} attempts left', left);
}
