/** Arguments that all operations on tokenizers take. */
import * as v from 'valibot';

/** `as`: `bert` for BERT's rules over that name's vocabulary, null for the name's own tokenizer. */
export const TokenizerArgs = v.object({ name: v.string(), as: v.optional(v.nullable(v.picklist(['bert'])), null) });
