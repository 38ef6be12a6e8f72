/** Calls whose arguments do not fit, and values that are used as what they are not. */
import { t } from '../../shared/words';
import { shownCode } from '../grading/shownText';
import { rule, type Rule } from './rule';

export const callRules: readonly Rule[] = [
  rule('TypeError', /^([\w.<>]+)\(\) got an unexpected keyword argument '(\w+)'/, ([, called = '', name = '']) => (
    t('{0} has no parameter {1}: compare the spelling with its signature, which hovering over the name shows.', shownCode(shortName(called)), shownCode(name))
  )),
  rule('TypeError', /^([\w.<>]+)\(\) missing \d+ required (?:positional|keyword-only) arguments?: (.*)$/, ([, called = '', names = '']) => {
    const missing = [...names.matchAll(/'(\w+)'/g)].map(([, name = '']) => shownCode(name)).join(', ');
    return missing === '' ? undefined : t('{0} was called without {1}: look at what the brackets hold, and at what it cannot do without.', shownCode(shortName(called)), missing);
  }),
  rule('TypeError', /^([\w.<>]+)\(\) takes (?:from \d+ to )?(\d+) positional arguments? but (\d+) (?:was|were) given$/, ([, called = '']) => (
    t('{0} was given more values than it has places for: look at which of them needs its name before it.', shownCode(shortName(called)))
  )),
  rule('TypeError', /^([\w.<>]+)\(\) got multiple values for argument '(\w+)'$/, ([, called = '', name = '']) => (
    t('{0} got {1} twice, by its place and by its name.', shownCode(shortName(called)), shownCode(name))
  )),
  rule('TypeError', /^'(\w+)' object is not callable$/, ([, kind = '']) => (kind === 'module'
    ? t('A module was called like a function: look at what in it is meant.')
    : t('A value of type {0} was called like a function: look at the round brackets, and at whether a name was given another meaning above.', shownCode(kind))
  )),
  rule('TypeError', /^'(\w+)' object is not subscriptable$/, ([, kind = '']) => {
    if (kind === 'NoneType') return t('What stands before the square brackets is `None`: look at what gave it.');
    if (/method|function/.test(kind)) return t('What stands before the square brackets is a function that was not called: look at the round brackets.');
    return t('A value of type {0} has no elements to take by square brackets: look at what it is.', shownCode(kind));
  }),
  rule('TypeError', /^'(\w+)' object is not iterable$/, ([, kind = '']) => (
    t('A value of type {0} has no elements to go through one by one: look at what it is.', shownCode(kind))
  )),
  rule('TypeError', /^(list|tuple) indices must be integers or slices, not (\w+)$/, ([, kind = '', key = '']) => (
    t('This is a {0}, whose elements are counted, and it was asked for one by a value of type {1}: look at whether one of its elements is meant.', kind, shownCode(key))
  )),
  rule('TypeError', /^string indices must be integers, not '(\w+)'$/, ([, key = '']) => (
    t('This is text, whose characters are counted, and it was asked for one by a value of type {0}: look at what the variable holds.', shownCode(key))
  )),
];

/** `_Class.method` is an inner name; what stands in the program is its end. */
function shortName(called: string): string {
  const parts = called.split('.').filter((part) => part !== '<locals>');
  const own = parts.at(-1) ?? called;
  return own === '__init__' ? (parts.at(-2) ?? own) : own === 'from_pretrained' ? parts.slice(-2).join('.') : own;
}
