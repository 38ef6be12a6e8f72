/** The bundled tokenizers, by way of transformers.js, which gives the same ids as upstream's. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreTrainedTokenizer } from '@xenova/transformers';
import { bertOver } from './bertOver';
import { Refusal } from './refusal';

export interface Tokenizer {
  /** Without special tokens added; special tokens that stand in the text are recognised. */
  encode(text: string): number[];
  decode(ids: readonly number[], options: DecodeOptions): string;
  /** Every token; its place is its id. */
  readonly tokens: readonly string[];
  /** The id of each token. */
  readonly ids: ReadonlyMap<string, number>;
}

export interface DecodeOptions {
  readonly skip_special_tokens: boolean;
  readonly clean_up_tokenization_spaces: boolean;
}

/** Loads a tokenizer of the folder `models/tokenizers`. Nothing is ever fetched. */
export async function loadTokenizer(tokenizersFolder: string, name: string): Promise<Tokenizer> {
  const { AutoTokenizer, env } = await import('@xenova/transformers');
  env.allowRemoteModels = false;
  env.useFSCache = false;
  env.localModelPath = tokenizersFolder;
  return wrap(await AutoTokenizer.from_pretrained(name, { local_files_only: true }));
}

/** BERT's word pieces over the vocabulary of another tokenizer: what upstream's BertTokenizer makes of that folder. */
export async function loadAsBert(tokenizersFolder: string, name: string): Promise<Tokenizer> {
  const { BertTokenizer } = await import('@xenova/transformers');
  const file: unknown = JSON.parse(await readFile(join(tokenizersFolder, name, 'tokenizer.json'), 'utf8'));
  const { tokenizer, config } = bertOver(file);
  const wrapped = wrap(new BertTokenizer(tokenizer, config));
  return { ...wrapped, encode: (text) => withoutUnknown(wrapped, text) };
}

/** The other vocabulary has no [UNK], and upstream raises where a word needs it. An [UNK] that the text itself holds is a special token. */
function withoutUnknown(tokenizer: Tokenizer, text: string): number[] {
  const ids = tokenizer.encode(text);
  const unknown = tokenizer.ids.get('[UNK]');
  const missing = ids.filter((id) => id === unknown).length > text.split('[UNK]').length - 1;
  if (missing) throw Refusal.upstream('Exception', 'WordPiece error: Missing [UNK] token from the vocabulary');
  return ids;
}

function wrap(tokenizer: PreTrainedTokenizer): Tokenizer {
  const tokens: string[] = [];
  const ids = new Map<string, number>(tokenizer.get_vocab());
  for (const [token, id] of ids) tokens[id] = token;
  return {
    tokens,
    ids,
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }),
    decode: (ids, options) => decode(tokenizer, ids.filter((id) => id < tokens.length), options),
  };
}

/** Ids that no token has are left out, as upstream does; transformers.js refuses an empty list, upstream gives ''. */
function decode(tokenizer: PreTrainedTokenizer, ids: number[], options: DecodeOptions): string {
  return ids.length === 0 ? '' : tokenizer.decode(ids, options);
}
