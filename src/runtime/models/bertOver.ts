/**
 * Upstream's BertTokenizer takes any vocabulary it finds: on 'roberta-base' it splits by BERT's rules, looks words up in RoBERTa's
 * vocabulary, and appends its own special tokens because that has none of them. No error, no warning.
 */
import * as v from 'valibot';

const isVocabulary = (value: unknown): value is Record<string, number> => typeof value === 'object' && value !== null;

const TokenizerFile = v.object({
  added_tokens: v.array(v.looseObject({ content: v.string() })),
  // Not v.record: it leaves out the keys `constructor` and `prototype`, which are words of the vocabulary.
  model: v.object({ vocab: v.custom<Record<string, number>>(isVocabulary) }),
});

export const BERT_SPECIAL_TOKENS = [
  ['unk_token', '[UNK]'],
  ['sep_token', '[SEP]'],
  ['pad_token', '[PAD]'],
  ['cls_token', '[CLS]'],
  ['mask_token', '[MASK]'],
] as const;

/** tokenizer.json and tokenizer_config.json for BERT's rules over the vocabulary of another tokenizer.json. */
export function bertOver(file: unknown): { tokenizer: object; config: object } {
  const { added_tokens, model } = v.parse(TokenizerFile, file);
  const { vocab } = model;
  const size = Object.keys(vocab).length;
  const added = BERT_SPECIAL_TOKENS.map(([, content], place) => ({ id: size + place, content, ...ADDED_FLAGS }));
  return {
    tokenizer: {
      added_tokens: [...added_tokens, ...added],
      normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: null,
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab: { ...vocab, ...Object.fromEntries(added.map(({ content, id }) => [content, id])) },
      },
    },
    config: { tokenizer_class: 'BertTokenizer', do_lower_case: true, ...Object.fromEntries(BERT_SPECIAL_TOKENS) },
  };
}

const ADDED_FLAGS = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
