/** Words that several screens share. */
import { t } from '../../../shared/words';
import type { Difficulty } from '../../content/types';
import type { ProgressState } from '../../learning/progress';
import type { Level } from '../scoreTest';

export function difficultyWord(difficulty: Difficulty): string {
  return { easy: t('Easy'), medium: t('Medium'), hard: t('Hard') }[difficulty];
}

export function stateWord(state: ProgressState): string {
  return { new: t('new'), tried: t('tried'), right: t('right'), strong: t('strong') }[state];
}

/** What a test said, as a heading. */
export function levelTitle(level: Level): string {
  return { strong: t('Strong'), nearly: t('Nearly strong'), notYet: t('Not yet strong'), open: t('Not decided') }[level];
}

export function minutesWord(minutes: number): string {
  return minutes === 1 ? t('about 1 minute') : t('about {0} minutes', minutes);
}

/** "7 of 10" */
export function ofWords(part: number, whole: number): string {
  return t('{0} of {1}', part, whole);
}
