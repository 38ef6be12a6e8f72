/** What a practice program does not have: parts of the real libraries, a network, a keyboard, memory without end. */
import { t } from '../../shared/words';
import { rule, type Rule } from './rule';

export const absenceRules: readonly Rule[] = [
  rule('PracticeEditionLimit', /^/, () => (
    t('The real library can do this and the practice edition that runs here cannot, so the line itself may well be right; the message says what there is instead.')
  )),
  rule(['URLError', 'ConnectionError', 'gaierror', 'ConnectionRefusedError'], /^/, () => t('A practice program has no network: what it needs has to stand in it, or be one of the models that are here.')),
  rule('FileNotFoundError', /^\[Errno \d+\] No such file or directory: '(.*)'$/, () => (
    t('A practice program sees no files but Python\'s own: what it needs has to stand in it.')
  )),
  rule('EOFError', /^a practice program has no keyboard/, () => t('A practice program has nobody to ask: what `input` would read has to stand in the program.')),
  rule('MemoryError', /^/, () => t('The program asked for more memory than a practice program may take: look at the sizes on this line.')),
];
