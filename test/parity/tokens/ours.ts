/** What our tokenizers make of a text, in the form of `record_tokens.py`. */
import { createHash } from 'node:crypto';
import type { BundledModelHost } from '../../../src/runtime/models/modelHost';
import { ask } from '../../runtime/modelsHarness';

/** Longer records are compared by their digest. */
const MOST_TOKENS = 400;

export type TokenRecord = Readonly<Record<string, unknown>>;

/** How many ids one call decodes. */
const PIECE = 100_000;

export async function tokensOf(host: BundledModelHost, name: string, text: string): Promise<TokenRecord> {
  const encoded = (await ask(host, 'tokenizer.encode', { name, texts: [text] })).body;
  if (encoded.error !== undefined) return { error: (encoded.error as { message: string }).message };
  const [ids] = encoded.ids as [number[]];
  const { tensors } = await ask(host, 'tokenizer.encode', { name, texts: [text], places: true });
  const [starts, ends, words] = ['start', 'end', 'word'].map((column) => Array.from(tensors.get(column)?.data ?? [], Number)) as [number[], number[], number[]];
  const [decoded] = (await ask(host, 'tokenizer.decode', { name, ids: [ids.slice(0, PIECE)], skip_special_tokens: false, clean_up_tokenization_spaces: false })).body.texts as [string];
  if (ids.length <= MOST_TOKENS) return { ids, starts, ends, words, decoded };
  const whole = [ids.join(), starts.join(), ends.join(), words.join(), decoded].join(';');
  return { sha256: createHash('sha256').update(whole).digest('hex') };
}
