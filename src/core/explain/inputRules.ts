/** What a tokenizer, a model or a pipeline was given. */
import { t } from '../../shared/words';
import { shownCode } from '../grading/shownText';
import { inModel, rule, type Rule } from './rule';

/** Positions that the embeddings of the models here have, and what the errors about them say: RoBERTa's count begins at 2. */
const MOST_TOKENS = 512;

const notTokens: Readonly<Record<string, () => string>> = {
  list: () => t('The model was given a plain list where it takes a tensor: look at what kind of object the tokenizer was asked to return.'),
  str: () => t('The model was given text where it takes a tensor of token ids: look at which step turns the text into ids.'),
  BatchEncoding: () => t('The model was given everything that the tokenizer returned as one argument, where it takes the tensors in it one by one: look at how the encoding is handed over.'),
};

export const inputRules: readonly Rule[] = [
  rule('TypeError', /^embedding\(\): argument 'indices' \(position 2\) must be Tensor, not (\w+)$/, ([, kind = '']) => (
    Object.hasOwn(notTokens, kind) ? notTokens[kind]?.() : t('Where ids are to be looked up stands a value of type {0}, and only a tensor of ids can be: look at where that argument comes from.', shownCode(kind))
  )),
  rule('ValueError', /^You (?:must|have to) specify (?:exactly one of|either) input_ids/, () => (
    t('The model was called without token ids: look at whether the tokenizer\'s result is handed over at all, and under which names.')
  )),
  rule('RuntimeError', /^Expected tensor for argument #1 'indices' .* but got torch\.(\w+)Tensor instead/, ([, kind = '']) => (
    t('Token ids are whole numbers, and this tensor holds {0} numbers: look at where its type was decided or changed.', shownCode(kind.toLowerCase()))
  )),
  rule('RuntimeError', /^The size of tensor a \((\d+)\) must match the size of tensor b \(512\) at non-singleton dimension 1$/, ([, size = ''], raised) => {
    if (!inModel(raised)) return undefined;
    if (Number(size) > MOST_TOKENS) return tooLong(size);
    return t('The ids have no dimension for the batch: a model takes rows of ids, and got a single row, so look at what was taken out of the encoding.');
  }),
  rule('RuntimeError', /^index (\d+) is out of bounds for dimension 1 with size (\d+)$/, (_, raised) => (inModel(raised) ? tooLong() : undefined)),
  rule('IndexError', /^index out of range in self$/, (_, raised) => (inModel(raised)
    ? t('One of the ids lies outside the model\'s table of embeddings: look at whether tokenizer and model belong to the same checkpoint.')
    : t('One of the ids lies outside the table of embeddings: compare the largest id with the number of rows.')
  )),
  rule('ValueError', /^Unable to create tensor, you should probably activate truncation and\/or padding/, () => (
    t('The texts have different numbers of tokens, and a tensor needs rows of one length: look at how the tokenizer is told to make them equal.')
  )),
  rule('ValueError', /^text input must be of type `str`/, () => (
    t('The tokenizer was given something that is not text, nor a list of texts: look at the type of its first argument.')
  )),
  rule('ValueError', /^You need to specify either `text` or `text_target`/, () => (
    t('The tokenizer was given no text, or `None`: look at where its first argument comes from.')
  )),
  rule('TypeError', /^(?:TextEncodeInput|PreTokenizedEncodeInput) must be Union/, () => (
    t('One of the texts is none for the tokenizer: either it is a value of another type among the texts, or it holds half of a surrogate pair, which is no character.')
  )),
  rule('ValueError', /^(.*) is not a valid TensorType, please select one of/, ([, kind = '']) => (
    t('{0} names no kind of tensor that this version of transformers makes; Python\'s message lists those that there are.', shownCode(kind))
  )),
  rule('ValueError', /^(.*) is not a valid (PaddingStrategy|TruncationStrategy), please select one of/, ([, value = '', kind = '']) => (kind === 'PaddingStrategy'
    ? t('{0} is no way of padding that the tokenizer knows: compare its spelling with those that the message lists.', shownCode(value))
    : t('{0} is no way of truncating that the tokenizer knows: compare its spelling with those that the message lists.', shownCode(value))
  )),
  rule('ValueError', /^Asking to pad but the tokenizer does not have a padding token/, () => (
    t('This tokenizer has no token to fill up short texts with: look at which class or checkpoint it comes from.')
  )),
  rule('PipelineException', /^No mask_token \((.*)\) found on the input$/, ([, mask = '']) => (
    t('The text holds no token of this model to be filled in, which is written {0} here: models of another family write it in another way.', shownCode(mask))
  )),
  rule('TypeError', /^Can't extract `str` to `Vec`$/, () => (
    t('Decoding goes from ids to text, and was given text: look at which of the two the variable holds.')
  )),
  rule('TypeError', /^argument 'ids': '(\w+)' object is not an instance of 'Sequence'$/, ([, kind = '']) => (
    t('Decoding takes a list or tensor of ids, and was given a value of type {0}: look at where it comes from.', shownCode(kind))
  )),
  rule(['ValueError', 'TypeError'], /^(?:batch length of `text`: \d+ does not match|when tokenizing batches of text, `text_pair` must be)/, () => (
    t('Pairs of texts are made of two lists of the same length: compare the first argument with the second.')
  )),
  rule('IndexError', /^Target (-?\d+) is out of bounds\.$/, ([, label = '']) => (
    t('There is no label {0}: labels count from 0, and the scores of a row say how many there are.', label)
  )),
  rule('ValueError', /^Expected input batch_size \((\d+)\) to match target batch_size \((\d+)\)\.$/, ([, input = '', target = '']) => (
    t('The scores are for a batch of {0} and the labels for one of {1}, and each row of scores needs one label.', input, target)
  )),
];

function tooLong(tokens?: string): string {
  return tokens === undefined
    ? t('The text has more tokens than the model has positions for, which are {0}: look at what the tokenizer is told to do with a long text.', MOST_TOKENS)
    : t('The text has {0} tokens, and the model has positions for {1}: look at what the tokenizer is told to do with a long text.', tokens, MOST_TOKENS);
}
