/** Keys, indices and attributes that are not there. */
import { t } from '../../shared/words';
import { shownCode } from '../grading/shownText';
import { raisedIn, rule, type Rule } from './rule';

/** What a learner expects of a tensor and finds missing in a list. */
const OF_TENSORS = /^(?:shape|size|dim|ndim|dtype|device|to|unsqueeze|squeeze|view|reshape|flatten|argmax|max|min|mean|sum|softmax|item|tolist|detach|numpy|float|long|T)$/;
/** Methods of tokenizers that transformers 5 has no more. */
const GONE = /^(?:encode_plus|batch_encode_plus|build_inputs_with_special_tokens|prepare_for_model)$/;

export const lookupRules: readonly Rule[] = [
  rule('KeyError', /^tensor\(/, () => (
    t('The key is a tensor, and a dict finds no tensor among keys that are plain numbers: look at what the variable in the brackets holds.')
  )),
  rule('KeyError', /^'(.*)'$/, ([, key = ''], raised) => {
    if (raisedIn(raised, 'batch_encoding.py')) return t('The tokenizer\'s result has no entry {0}: `keys()` lists those that it has.', shownCode(key));
    if (raisedIn(raised, 'outputs.py')) return noSuchOutput(key);
    return undefined;
  }),
  // A set or a dict that is empty says so with the same class
  rule('KeyError', /^(?!.*\b(?:is empty|an empty set)\b)('.*'|".*"|-?\d+(?:\.\d+)?|\(.*\)|True|False|None)$/, ([, key = '']) => (
    t('There is no key {0}: print the keys and compare, the type of the key included.', shownCode(key))
  )),
  rule('IndexError', /^(list|tuple|string) index out of range$/, ([, kind = '']) => (kind === 'string'
    ? t('The text has no character at this place: compare the index, counted from 0, with its length.')
    : t('The {0} has nothing at this place: compare the index, counted from 0, with its length.', kind)
  )),
  rule('AttributeError', /^$/, ({ 0: nothing }, raised) => (nothing === '' && raisedIn(raised, 'batch_encoding.py')
    ? t('The tokenizer\'s result has no entry of the name after the dot: `keys()` lists those that it has.')
    : undefined
  )),
  rule('AttributeError', /^'(\w*Output\w*)' object has no attribute '(\w+)'/, ([, , name = '']) => noSuchOutput(name)),
  rule('AttributeError', /^'(list|tuple)' object has no attribute '(\w+)'/, ([, kind = '', name = '']) => (OF_TENSORS.test(name)
    ? t('{0} belongs to tensors, and this is a plain Python {1}: look at where it comes from, and whether a tensor was asked for there.', shownCode(name), kind)
    : undefined
  )),
  rule('AttributeError', /^'NoneType' object has no attribute '(\w+)'/, ([, name = '']) => (
    t('What stands before {0} is `None`: look at what gave it, for a function without `return` gives `None`, and so does a method that only changes something.', shownCode(`.${name}`))
  )),
  rule('AttributeError', /^(\w+) has no attribute (\w+)$/, ([, owner = '', name = '']) => (GONE.test(name)
    ? t('{0} was in older versions of transformers and is gone from this one: look at what a tokenizer does when it is called itself.', shownCode(name))
    : t('{0} has nothing called {1}: compare the spelling, or look at whether it belongs to something else.', shownCode(owner), shownCode(name))
  )),
  rule('AttributeError', /^(?:type object )?'([\w.]+)'(?: object)? has no attribute '(\w+)'/, ([, owner = '', name = '']) => (
    t('A value of type {0} has nothing called {1}: either that is misspelt, or the value is not what the line takes it for.', shownCode(owner), shownCode(name))
  )),
];

function noSuchOutput(name: string): string {
  if (name === 'logits') return t('This model has no head, so it gives hidden states and no `logits`: look at the class that it was loaded with.');
  if (name === 'last_hidden_state') return t('This model has a head and gives its scores, not the `last_hidden_state` below it: look at the class that it was loaded with.');
  return t('The model\'s output has no {0}: `keys()` lists what it has, which depends on the class and on what was asked for.', shownCode(name));
}
