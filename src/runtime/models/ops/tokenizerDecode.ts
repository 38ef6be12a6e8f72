import * as v from 'valibot';
import { Refusal } from '../refusal';
import { parseArgs, type Operation } from './operation';
import { TokenizerArgs, type TokenizerParts } from './tokenizerArgs';

const Args = v.object({
  ...TokenizerArgs.entries,
  ids: v.array(v.array(v.pipe(v.number(), v.integer()))),
  skip_special_tokens: v.boolean(),
  clean_up_tokenization_spaces: v.boolean(),
});

const LARGEST_ID = 0xffff_ffff;
const MAX_IDS = 100_000;

/** `tokenizer.decode`: a text for every list of ids. Ids that no token has are left out, as upstream does. */
export const tokenizerDecode: Operation<TokenizerParts> = async (parts, request) => {
  const { name, as, ids, ...options } = parseArgs(Args, request.args);
  const tokenizer = await parts.tokenizer(parts.resolve(name), as);
  const all = ids.flat();
  if (all.some((id) => id < 0 || id > LARGEST_ID)) throw Refusal.upstream('OverflowError', 'out of range integral type conversion attempted');
  if (all.length > MAX_IDS) throw Refusal.limit(`${all.length} ids in one call are more than the ${MAX_IDS} that this practice edition decodes at once.`);
  return { body: { texts: ids.map((one) => tokenizer.decode(one, options)) } };
};
