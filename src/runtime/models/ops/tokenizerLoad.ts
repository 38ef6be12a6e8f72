import { BERT_SPECIAL_TOKENS } from '../bertOver';
import type { TokenizerInfo } from '../modelCatalog';
import { parseArgs, type Operation } from './operation';
import { TokenizerArgs, type TokenizerParts } from './tokenizerArgs';

/** `tokenizer.load`: reads the tokenizer, so that a later call does not wait, and says what it is. */
export const tokenizerLoad: Operation<TokenizerParts> = async (parts, request) => {
  const { name, as } = parseArgs(TokenizerArgs, request.args);
  const model = parts.resolve(name);
  const { tokens } = await parts.tokenizer(model, as);
  const { vocab_size, model_max_length, special_tokens } = model.tokenizer;
  const special = as === 'bert' ? bertSpecialTokens(tokens) : special_tokens;
  return { body: { name, family: model.info.family, vocab_size, model_max_length, special_tokens: special } };
};

function bertSpecialTokens(tokens: readonly string[]): TokenizerInfo['special_tokens'] {
  return Object.fromEntries(BERT_SPECIAL_TOKENS.map(([role, content]) => [role, { content, id: tokens.indexOf(content) }]));
}
