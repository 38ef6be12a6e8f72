/** Ids, places, words and decoded text of odd strings, as the tokenizers library gave them. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { BundledModelHost } from '../../../src/runtime/models/modelHost';
import { startHost } from '../../runtime/modelsHarness';
import { ODD_TEXTS } from './oddTexts';
import { tokensOf, type TokenRecord } from './ours';

const lines = fs.readFileSync(path.join(__dirname, 'odd-texts.jsonl'), 'utf8').trimEnd().split('\n');
const records = lines.map((line) => JSON.parse(line) as TokenRecord & { readonly name: string; readonly text: number });

describe('tokens of odd texts', function () {
  this.timeout(60_000);
  let host: BundledModelHost;
  before(async () => {
    host = await startHost();
  });
  after(() => host.dispose());

  it('are recorded for every text and both tokenizers', () => assert.equal(records.length, 2 * ODD_TEXTS.length));

  for (const { name, text: number, ...expected } of records) {
    const text = ODD_TEXTS[number] ?? '';
    it(`${name}: ${JSON.stringify(text.slice(0, 40))}${text.length > 40 ? `… (${text.length})` : ''}`, async () => {
      assert.deepEqual(await tokensOf(host, name, text), expected);
    });
  }
});
