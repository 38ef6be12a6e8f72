import * as v from 'valibot';
import { parseArgs, type Operation } from './operation';
import { TokenizerArgs, type TokenizerParts } from './tokenizerArgs';

const Args = v.object({ ...TokenizerArgs.entries, ids: v.optional(v.array(v.number())), words: v.optional(v.array(v.string())) });

/**
 * `tokenizer.vocab`: every token in the order of its id; with `ids` only theirs; with `words` the ids of those. Null stands for what there is
 * not. All of them go as bytes, a token a line: as JSON they take ten times as long to become Python's. No token holds a line break:
 * byte-level vocabularies have another letter for it, word pieces none.
 */
export const tokenizerVocab: Operation<TokenizerParts> = async (parts, request) => {
  const { name, as, ids, words } = parseArgs(Args, request.args);
  const tokenizer = await parts.tokenizer(parts.resolve(name), as);
  if (words !== undefined) return { body: { ids: words.map((word) => tokenizer.ids.get(word) ?? null) } };
  if (ids !== undefined) return { body: { tokens: ids.map((id) => tokenizer.tokens[id] ?? null) } };
  const lines = new TextEncoder().encode(tokenizer.tokens.join('\n'));
  return { body: {}, tensors: [{ name: 'tokens', dtype: 'uint8', shape: [lines.length], data: lines }] };
};
