import * as v from 'valibot';
import { parseArgs, type Operation } from './operation';
import { TokenizerArgs } from './tokenizerArgs';

const Args = v.object({ ...TokenizerArgs.entries, ids: v.optional(v.array(v.number())), words: v.optional(v.array(v.string())) });

/**
 * `tokenizer.vocab`: every token in the order of its id; with `ids` only theirs; with `words` the ids of those. Null stands for what there is
 * not. Half a megabyte takes some 30 ms to cross into Python, so a program that looks at a few tokens asks for those.
 */
export const tokenizerVocab: Operation = async (parts, request) => {
  const { name, as, ids, words } = parseArgs(Args, request.args);
  const tokenizer = await parts.tokenizer(parts.resolve(name), as);
  if (words !== undefined) return { body: { ids: words.map((word) => tokenizer.ids.get(word) ?? null) } };
  return { body: { tokens: ids === undefined ? tokenizer.tokens : ids.map((id) => tokenizer.tokens[id] ?? null) } };
};
