/**
 * The bundled tokenizers. Byte-level ids and all decoding are transformers.js's, which gives upstream's; places are ours, because it has none, and so
 * are word pieces, which it lowers with the context of the word where upstream lowers letter by letter.
 */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PreTrainedTokenizer } from '@xenova/transformers';
import * as v from 'valibot';
import { bertOver } from './bertOver';
import type { Family } from './modelCatalog';
import { Refusal } from './refusal';
import { bytePlaces } from './tokens/bytePlaces';
import type { Place } from './tokens/place';
import { wordPieces, type WordPieceRules } from './tokens/wordPieces';

export interface Tokenizer {
  /** Without special tokens added; special tokens that stand in the text are recognised. */
  encode(text: string): number[];
  /** Where each token of `encode(text)` stands. */
  places(text: string): Place[];
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
  const [tokenizer, file] = await Promise.all([AutoTokenizer.from_pretrained(name, { local_files_only: true }), readTokenizer(tokenizersFolder, name)]);
  return tokenizerOf(tokenizer, v.parse(TokenizerFile, file));
}

/** Loads a tokenizer from its own files, wherever they lie. @throws Refusal: a limit for word pieces that keep capital letters, which ours do not. */
export async function loadTokenizerFiles(folder: string, family: Family): Promise<Tokenizer> {
  const { DistilBertTokenizer, RobertaTokenizer } = await import('@xenova/transformers');
  const file = await readTokenizer(dirname(folder), basename(folder));
  const parsed = v.parse(TokenizerFile, file);
  if (parsed.model.type === 'WordPiece' && parsed.normalizer?.lowercase === false) {
    throw Refusal.limit('The tokenizer of this model tells capital letters from small ones, and the practice edition has word pieces in small letters only.');
  }
  const Class = family === 'roberta' ? RobertaTokenizer : DistilBertTokenizer;
  // What its configuration would add (special tokens by their roles) is what the learner's own classes ask for.
  return tokenizerOf(new Class(file, {}), parsed);
}

function tokenizerOf(tokenizer: PreTrainedTokenizer, { added_tokens: added, model }: v.InferOutput<typeof TokenizerFile>): Tokenizer {
  const wrapped = wrap(tokenizer);
  if (model.type === 'WordPiece') return asWordPieces(wrapped, { ids: wrapped.ids, unknown: wrapped.ids.get('[UNK]'), added });
  const encode = (text: string): number[] => tokenizer.encode(text, { add_special_tokens: false });
  return { ...wrapped, encode, places: (text) => bytePlaces(text, encode(text).map((id) => wrapped.tokens[id] ?? ''), added) };
}

/** BERT's word pieces over the vocabulary of another tokenizer: what upstream's BertTokenizer makes of that folder. */
export async function loadAsBert(tokenizersFolder: string, name: string): Promise<Tokenizer> {
  const { BertTokenizer } = await import('@xenova/transformers');
  const { tokenizer, config } = bertOver(await readTokenizer(tokenizersFolder, name));
  const wrapped = wrap(new BertTokenizer(tokenizer, config));
  // The other vocabulary has no [UNK], and upstream raises where a word needs it.
  return asWordPieces(wrapped, { ids: wrapped.ids, unknown: undefined, added: v.parse(TokenizerFile, tokenizer).added_tokens });
}

const TokenizerFile = v.object({
  added_tokens: v.array(v.looseObject({ id: v.number(), content: v.string(), lstrip: v.boolean() })),
  model: v.looseObject({ type: v.string() }),
  normalizer: v.optional(v.nullable(v.looseObject({ lowercase: v.optional(v.boolean()) }))),
});

async function readTokenizer(tokenizersFolder: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(tokenizersFolder, name, 'tokenizer.json'), 'utf8'));
}

const missingUnknown = (): Refusal => Refusal.upstream('Exception', 'WordPiece error: Missing [UNK] token from the vocabulary');

type Decoder = Omit<Tokenizer, 'encode' | 'places'>;

function asWordPieces(wrapped: Decoder, rules: WordPieceRules): Tokenizer {
  const placed = (text: string) => wordPieces(text, rules, missingUnknown);
  return { ...wrapped, encode: (text) => placed(text).ids, places: (text) => placed(text).places };
}

function wrap(tokenizer: PreTrainedTokenizer): Decoder {
  const tokens: string[] = [];
  const ids = new Map<string, number>(tokenizer.get_vocab());
  for (const [token, id] of ids) tokens[id] = token;
  return {
    tokens,
    ids,
    decode: (ids, options) => decode(tokenizer, ids.filter((id) => id < tokens.length), options),
  };
}

/** Ids that no token has are left out, as upstream does; transformers.js refuses an empty list, upstream gives ''. */
function decode(tokenizer: PreTrainedTokenizer, ids: number[], options: DecodeOptions): string {
  return ids.length === 0 ? '' : tokenizer.decode(ids, options);
}
