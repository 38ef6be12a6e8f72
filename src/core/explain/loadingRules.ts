/** Checkpoints, classes and tasks by name. */
import { t } from '../../shared/words';
import { shownCode } from '../grading/shownText';
import { rule, type Rule } from './rule';

const loadedByName = (name: string): string => (
  t('{0} was called like a function with the name of a checkpoint, which makes an empty object out of settings: look at how the class loads a checkpoint.', shownCode(name))
);

export const loadingRules: readonly Rule[] = [
  rule('OSError', /^(.*) is not a local folder and is not a valid model identifier/, ([, name = '']) => (
    t('There is no model of the name {0} here: compare its spelling, hyphens included, with the names at the end of Python\'s message.', shownCode(name))
  )),
  rule('OSError', /^Incorrect path_or_model_id: '(.*)'/, ([, name = '']) => (
    t('{0} cannot be the name of a checkpoint: look at what the variable holds.', shownCode(name))
  )),
  rule('TypeError', /^Parameter config in `(\w+)\(config\)` should be an instance of class `PreTrainedConfig`/, ([, name = '']) => loadedByName(name)),
  rule('OSError', /^(\w+) is designed to be instantiated using/, ([, name = '']) => loadedByName(name)),
  rule('ValueError', /^`vocab` and `merges` must be both be from memory or both filenames$/, () => (
    t('The tokenizer\'s class was called with the name of a checkpoint, and takes a vocabulary there: look at how the class loads a checkpoint.')
  )),
  rule('KeyError', /^['"]Unknown task (.*?), available tasks are/, ([, task = '']) => (
    t('{0} is no task that a pipeline knows: compare it with the names that the message lists.', shownCode(task))
  )),
  rule('KeyError', /^['"]The task (.*?) has been removed from transformers/, ([, task = '']) => (
    t('Pipelines for {0} were in older versions of transformers and are gone from this one: what the program was written for is older than what runs it.', shownCode(task))
  )),
  rule('Exception', /^Impossible to guess which tokenizer to use/, () => (
    t('The pipeline was given a model as an object, and an object does not say which tokenizer belongs to it: look at what else the pipeline can be given.')
  )),
  rule('RuntimeError', /^You set `ignore_mismatched_sizes` to `False`/, () => (
    t('Some weights of the checkpoint have another shape than the model was told to have: look at what the call changes of its settings, the number of labels first.')
  )),
];
