/** The special tokens that the practice edition's tokenizer classes count on. */
import type { Family, TokenizerInfo } from '../modelCatalog';
import { Refusal } from '../refusal';
import type { Tokenizer } from '../tokenizerLibrary';
import type { ExternalModel } from './externalModels';

type Special = TokenizerInfo['special_tokens'];

const ROBERTA: Special = {
  bos_token: { content: '<s>', id: 0 },
  eos_token: { content: '</s>', id: 2 },
  unk_token: { content: '<unk>', id: 3 },
  sep_token: { content: '</s>', id: 2 },
  pad_token: { content: '<pad>', id: 1 },
  cls_token: { content: '<s>', id: 0 },
  mask_token: { content: '<mask>', id: 50264 },
};
const DISTILBERT: Special = {
  unk_token: { content: '[UNK]', id: 100 },
  sep_token: { content: '[SEP]', id: 102 },
  pad_token: { content: '[PAD]', id: 0 },
  cls_token: { content: '[CLS]', id: 101 },
  mask_token: { content: '[MASK]', id: 103 },
};
const SPECIAL: Readonly<Record<Family, Special>> = { roberta: ROBERTA, distilbert: DISTILBERT };

/** @throws Refusal: a limit when the vocabulary has them elsewhere: ids would be wrong without a word. */
export function tokenizerInfo({ name, description }: ExternalModel, { tokens }: Tokenizer): TokenizerInfo {
  const special_tokens = SPECIAL[description.family];
  const other = Object.values(special_tokens).find(({ content, id }) => tokens[id] !== content);
  if (other !== undefined) {
    throw Refusal.limit(`The tokenizer of ${name} has no "${other.content}" at ${other.id}, as a ${description.family} tokenizer of the practice edition has it, so it cannot be used here.`);
  }
  return { vocab_size: tokens.length, model_max_length: description.modelMaxLength, special_tokens };
}
