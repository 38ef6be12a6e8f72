import { setImmediate } from 'node:timers/promises';
import * as v from 'valibot';
import { Refusal } from '../refusal';
import type { NamedTensor } from '../tensorCodec';
import type { Place } from '../tokens/place';
import { parseArgs, type Answer, type Operation } from './operation';
import { TokenizerArgs, type TokenizerParts } from './tokenizerArgs';

const Args = v.object({ ...TokenizerArgs.entries, texts: v.array(v.string()), places: v.optional(v.boolean(), false) });

/** A text of 100,000 letters holds the thread for up to 0.4 s, and time grows faster than length. */
const MAX_CHARACTERS = 100_000;

/** After so many characters the thread looks at its messages: a Stop must get through. */
const CHARACTERS_A_PIECE = 20_000;

/** `tokenizer.encode`: ids of every text, without special tokens added; with `places` instead where each of those tokens stands. */
export const tokenizerEncode: Operation<TokenizerParts> = async (parts, request) => {
  const { name, as, texts, places } = parseArgs(Args, request.args);
  const tokenizer = await parts.tokenizer(parts.resolve(name), as);
  texts.forEach(requireText);
  const ids: number[][] = [];
  const placed: Place[][] = [];
  let characters = 0;
  for (const text of texts) {
    if (places) placed.push(tokenizer.places(text));
    else ids.push(tokenizer.encode(text));
    characters += text.length;
    if (characters < CHARACTERS_A_PIECE) continue;
    characters = 0;
    await setImmediate();
  }
  return places ? inColumns(placed) : { body: { ids } };
};

/** How many tokens each text has, and three tensors over all of them: as JSON, those of a long text would be too large for one answer. */
function inColumns(placed: readonly Place[][]): Answer {
  const all = placed.flat();
  const column = (name: keyof Place): NamedTensor => ({ name, dtype: 'int64', shape: [all.length], data: BigInt64Array.from(all, (place) => BigInt(place[name])) });
  return { body: { counts: placed.map(({ length }) => length) }, tensors: [column('start'), column('end'), column('word')] };
}

function requireText(text: string): void {
  if (text.length > MAX_CHARACTERS) {
    throw Refusal.limit(`A text of ${text.length} characters is longer than the ${MAX_CHARACTERS} that this practice edition tokenizes.`);
  }
  // Half a surrogate pair has no UTF-8: upstream's tokenizer refuses it as a value that is no text.
  if (!isWellFormed(text)) {
    throw Refusal.upstream('TypeError', 'TextEncodeInput must be Union[TextInputSequence, Tuple[InputSequence, InputSequence]]');
  }
}

/** Whether every surrogate has its other half. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
