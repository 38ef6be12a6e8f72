/** Mistakes of Python itself that programs about language models run into. */
import { t } from '../../shared/words';
import { shownCode } from '../grading/shownText';
import { rule, type Rule } from './rule';

export const pythonRules: readonly Rule[] = [
  rule('RecursionError', /^maximum recursion depth exceeded/, () => (
    t('A function called itself over and over without coming to an end: look at the case in which it should stop.')
  )),
  rule('UnicodeEncodeError', /surrogates not allowed$/, () => (
    t('The text holds half of a surrogate pair, which is no character and cannot be written: look at where it was cut or escaped.')
  )),
  rule('TypeError', /^(?:can only concatenate (\w+) \(not "(\w+)"\) to \w+|unsupported operand type\(s\) for .+: '(\w+)' and '(\w+)')$/, (found) => {
    const [first = '', second = ''] = found.slice(1).filter((kind) => kind !== undefined);
    return t('Values of type {0} and {1} cannot be put together like this: look at which of the two is not what was meant.', shownCode(first), shownCode(second));
  }),
  rule('ValueError', /^(?:too many values to unpack \(expected (\d+)|not enough values to unpack \(expected (?:at least )?(\d+))/, ([, few, many]) => (
    t('The left side has names for {0} values, and the right side gives another number: look at what is being unpacked.', few ?? many ?? '')
  )),
];
