/** Arguments that all operations on tokenizers take. */
import * as v from 'valibot';
import type { Family, TokenizerInfo } from '../modelCatalog';
import type { Tokenizer } from '../tokenizerLibrary';

/** `as`: `bert` for BERT's rules over that name's vocabulary, null for the name's own tokenizer. */
export const TokenizerArgs = v.object({ name: v.string(), as: v.optional(v.nullable(v.picklist(['bert'])), null) });

/** A model as far as its tokenizer goes. */
export interface TokenizedModel {
  readonly info: { readonly family: Family };
  readonly tokenizer: TokenizerInfo;
}

/** What operations on tokenizers need of the host. */
export interface TokenizerParts {
  resolve(name: string): TokenizedModel;
  tokenizer(model: TokenizedModel, as: 'bert' | null): Promise<Tokenizer>;
}
