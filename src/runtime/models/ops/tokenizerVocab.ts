import { parseArgs, type Operation } from './operation';
import { TokenizerArgs } from './tokenizerArgs';

/** `tokenizer.vocab`: every token in the order of its id. */
export const tokenizerVocab: Operation = async (parts, request) => {
  const { name, as } = parseArgs(TokenizerArgs, request.args);
  const { tokens } = await parts.tokenizer(parts.resolve(name), as);
  return { body: { tokens } };
};
