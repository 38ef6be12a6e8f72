/** Names that stand for nothing, and imports that fail. */
import { t } from '../../shared/words';
import { shownCode } from '../grading/shownText';
import { isEmptyAnswer } from '../practiceText';
import { rule, type Rule } from './rule';

/** What programs about language models import under these names. */
const IMPORTED = /^(?:torch|nn|F|np|numpy|transformers|pipeline|set_seed|os|re|json|math|random|sys|time|collections|Counter|defaultdict|(?:Auto|Roberta|DistilBert|Bert|GPT2)[A-Z]\w*)$/;
/** Packages that are here, as far as what programs use of them goes. */
const OURS = /^(?:transformers|torch|numpy)$/;

export const nameRules: readonly Rule[] = [
  rule('NameError', /^name '(.*?)' is not defined/, ([, name = '']) => {
    if (isEmptyAnswer(name) || /^__blank_/.test(name)) return t('A blank is not filled yet: the program came to it and found nothing to use.');
    if (IMPORTED.test(name)) return t('{0} is used here, and nothing above it imports that name: look at the imports.', shownCode(name));
    return t('{0} stands for nothing at this point: compare its spelling with the names above, and look at whether what it means comes before this line.', shownCode(name));
  }),
  rule('UnboundLocalError', /^cannot access local variable '(.*?)'/, ([, name = '']) => (
    t('{0} gets its value in this function, but later than it is read, or only in a branch that was not taken.', shownCode(name))
  )),
  rule('ModuleNotFoundError', /^No module named '(.*?)': `.*` is not part of the practice runtime/, ([, name = '']) => (
    t('{0} is a package that the practice does not have; the message says how to do without it.', shownCode(name))
  )),
  rule('ModuleNotFoundError', /^No module named '([^'.]+)\.([^']+)'/, ([, owner = '', name = '']) => (
    t('{0} has no module {1} here: the path is misspelt, or names a part that the practice edition does not have.', shownCode(owner), shownCode(name))
  )),
  rule('ModuleNotFoundError', /^No module named '(.*?)'/, ([, name = '']) => (
    t('There is no package {0} here: its name is misspelt, or it is none of Python\'s own, `transformers`, `torch` and `numpy`, which are all that there are.', shownCode(name))
  )),
  rule('ImportError', /^cannot import name '(TF|Flax)([A-Z]\w*)' from 'transformers'/, ([, prefix = '', rest = '']) => (
    t('Classes that begin with {0} were for another library than PyTorch, and are gone from this version of transformers, {1} among them.', shownCode(prefix), shownCode(prefix + rest))
  )),
  rule('ImportError', /^cannot import name '(.*?)' from '(.*?)'/, ([, name = '', owner = '']) => (
    t('{0} has nothing called {1}: compare the spelling, capitals included.', shownCode(owner), shownCode(name))
  )),
  rule('AttributeError', /^module '?([\w.]+)'? has no attribute '?(\w+)'?/, ([, owner = '', name = '']) => (OURS.test(owner)
    ? t('{0} has nothing called {1}: compare the spelling, or look at whether it belongs to a tensor, a tokenizer or another module.', shownCode(owner), shownCode(name))
    : t('{0} has nothing called {1}: compare the spelling, or look at which module it belongs to.', shownCode(owner), shownCode(name))
  )),
];
