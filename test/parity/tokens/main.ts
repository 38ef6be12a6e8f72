/**
 * `npm run parity:tokenizers -- [--python PATH] [FOLDER]`. Without FOLDER it records the odd texts; with one it compares every line of its .tsv and
 * .csv files, whole and split in columns, with what the tokenizers library makes of it. PATH is a Python with the packages of
 * `record/requirements.txt`, by default the one that `npm run parity:record` made.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isDeepStrictEqual } from 'node:util';
import { startHost } from '../../runtime/modelsHarness';
import { ODD_TEXTS } from './oddTexts';
import { tokensOf, type TokenRecord } from './ours';

const ROOT = path.resolve(__dirname, '..', '..', '..');
const MOST_SHOWN = 20;

/** The lines of the data files, without a name's or a label's column standing alone twice. */
function textsIn(folder: string): string[] {
  const files = fs.readdirSync(folder).filter((file) => /\.(?:tsv|csv)$/.test(file));
  const lines = files.flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').split(/\r?\n/));
  return [...new Set(lines.flatMap((line) => [line, ...line.split('\t').slice(0, 2)]))].filter((text) => text.length <= 10_000);
}

/** One record a line, written by the tokenizers library. */
function record(python: string, texts: readonly string[], out: string): void {
  const list = path.join(os.tmpdir(), `parity-texts-${process.pid}.json`);
  fs.writeFileSync(list, JSON.stringify(texts));
  const script = path.join(ROOT, 'test', 'parity', 'record', 'record_tokens.py');
  const { status } = spawnSync(python, [script, path.join(ROOT, 'models', 'tokenizers'), list, out], { stdio: 'inherit' });
  fs.rmSync(list);
  if (status !== 0) throw new Error(`${python} ended with status ${status}`);
}

async function compareAll(texts: readonly string[], file: string): Promise<number> {
  const host = await startHost();
  let [same, different] = [0, 0];
  for (const line of fs.readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const { name, text: number, ...expected } = JSON.parse(line) as TokenRecord & { readonly name: string; readonly text: number };
    const found = await tokensOf(host, name, texts[number] ?? '');
    if (isDeepStrictEqual(found, expected)) same += 1;
    else if ((different += 1) <= MOST_SHOWN) console.log(`${name}: ${JSON.stringify(texts[number])}\n  upstream ${JSON.stringify(expected)}\n  here     ${JSON.stringify(found)}`);
  }
  await host.dispose();
  console.log(`${texts.length} texts, 2 tokenizers: ${same} records the same (ids, places, words, decoded text), ${different} different`);
  return different;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { python: { type: 'string' } }, allowPositionals: true });
  const python = values.python ?? path.join(ROOT, '.parity', 'venv', 'bin', 'python');
  const [folder] = positionals;
  if (folder === undefined) return record(python, ODD_TEXTS, path.join(__dirname, 'odd-texts.jsonl'));
  const texts = textsIn(folder);
  const out = path.join(os.tmpdir(), `parity-tokens-${process.pid}.jsonl`);
  record(python, texts, out);
  process.exitCode = (await compareAll(texts, out)) === 0 ? 0 : 1;
  fs.rmSync(out);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
