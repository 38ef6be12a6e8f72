import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandKeys } from '../../../src/runtime/models/checkpointKeys';
import { ModelCatalog, readCatalog, type BundledModel, type CatalogFile } from '../../../src/runtime/models/modelCatalog';
import { resolveName } from '../../../src/runtime/models/names';
import { Refusal } from '../../../src/runtime/models/refusal';

const folder = join(__dirname, '..', '..', '..', 'models');

interface LayoutRow {
  readonly name: string;
  readonly offset: number;
  readonly bytes: number;
  readonly fresh: string;
}

describe('catalog of bundled models', () => {
  let catalog: ModelCatalog;
  before(async () => {
    catalog = await readCatalog(folder);
  });
  const named = (name: string): BundledModel => catalog.find(name) ?? assert.fail(`${name} is not in the catalog`);

  const files = () => catalog.names.map(named).flatMap(({ weightsName, weights, base }) => [{ name: weightsName, weights }, ...(base === null ? [] : [base])]);

  it('holds the size and the hash of every weights file', () => {
    for (const { name, weights } of files()) {
      const data = readFileSync(join(folder, 'weights', `${name}.onnx`));
      assert.equal(data.length, weights.bytes);
      assert.equal(createHash('sha256').update(data).digest('hex'), weights.sha256);
      assert.ok(data.length <= 45_000_000);
    }
  });

  it('counts the parameters that are in the file', () => {
    const size = new Map([['normal', 1], ['small', 4], ['zero', 4], ['one', 4]]);
    for (const { name: file, weights } of files()) {
      const layout: LayoutRow[] = JSON.parse(readFileSync(join(folder, 'weights', `${file}.layout.json`), 'utf8'));
      const count = (rows: LayoutRow[]) => rows.reduce((sum, { bytes, fresh }) => sum + bytes / (size.get(fresh) ?? Infinity), 0);
      const head = layout.filter(({ name }) => name.startsWith('head.'));
      assert.equal(count(head), weights.parameters.head);
      assert.equal(count(layout.filter((row) => !head.includes(row))), weights.parameters.body);
    }
  });

  it('lists as many tensors as upstream loads', () => {
    const counts = catalog.names.map((name) => [name, expandKeys(named(name).info.checkpoint_keys).length]);
    assert.deepEqual(Object.fromEntries(counts), {
      'distilbert-base-uncased-finetuned-sst-2-english': 104,
      'distilbert-base-uncased': 105,
      'roberta-base': 202,
      'textattack/roberta-base-SST-2': 203,
      'cardiffnlp/twitter-roberta-base-sentiment-latest': 203,
    });
    const body = expandKeys(named('roberta-base').info.checkpoint_keys).filter((key) => key.startsWith('roberta.'));
    assert.equal(body.length, 197);
    assert.ok(body.includes('roberta.encoder.layer.11.output.LayerNorm.bias'));
  });

  it('refuses a branch whose base it does not list', () => {
    const file: CatalogFile = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8'));
    const first = Object.entries(file.weights).find(([, { kind }]) => kind === 'branch');
    assert.ok(first !== undefined);
    const [name, weights] = first;
    const broken = { ...file, weights: { ...file.weights, [name]: { ...weights, base: 'no-such-file' } } };
    assert.throws(() => new ModelCatalog(broken), /a branch refers to a base no-such-file/);
  });

  it('knows the names with their organisation', () => {
    assert.equal(named('FacebookAI/roberta-base'), named('roberta-base'));
    assert.equal(named('distilbert/distilbert-base-uncased'), named('distilbert-base-uncased'));
  });

  it('has a card for every name', () => {
    for (const { info } of catalog.names.map(named)) assert.ok(existsSync(join(folder, 'cards', info.card)), info.card);
  });

  it('refuses names as upstream does, and says which there are', () => {
    const refusal = (name: string) => {
      try {
        resolveName(catalog, name);
      } catch (error) {
        if (error instanceof Refusal) return error.body;
      }
      return assert.fail(`${name} was not refused`);
    };
    const unknown = refusal('roberta-bse');
    assert.ok(unknown.kind === 'upstream' && unknown.type === 'OSError');
    assert.match(unknown.message, /^roberta-bse is not a local folder and is not a valid model identifier listed on/);
    assert.match(unknown.message, /roberta-base, textattack\/roberta-base-SST-2, cardiffnlp\/twitter-roberta-base-sentiment-latest\.$/);
    assert.match(refusal('../../etc/passwd').message, /^Incorrect path_or_model_id: '\.\.\/\.\.\/etc\/passwd'/);
    for (const known of ['bert-base-uncased', 'google-bert/bert-base-uncased', 'gpt2']) assert.equal(refusal(known).kind, 'limit');
    assert.equal(refusal('constructor').kind, 'upstream');
  });
});
