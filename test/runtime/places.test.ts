import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_PLACES } from '../../src/shared/modelPlaces';
import { runtimeLaunch } from '../../src/shared/runtimeLaunch';
import { expected, tinyModel, writeModel } from '../hub/tinyModel';
import { dist, ensureRuntime, RunningChild } from './runningChild';

const CLASSIFY = `
from transformers import AutoTokenizer, AutoModelForSequenceClassification, pipeline
tokenizer = AutoTokenizer.from_pretrained('someone/mine')
model = AutoModelForSequenceClassification.from_pretrained('someone/mine')
print(model(**tokenizer('hello', return_tensors='pt')).logits.tolist()[0])
print(model.config.id2label, model.num_parameters(), model.config.dim)
print(pipeline('sentiment-analysis', model='someone/mine')('hello')[0]['label'])
`;

describe('a child that was told where models lie', function () {
  this.timeout(180_000);
  let root: string;
  let child: RunningChild | undefined;
  before(() => ensureRuntime());
  beforeEach(() => {
    root = mkdtempSync(join(realpathSync(tmpdir()), 'nlp-practice-places-'));
  });
  afterEach(async () => {
    await child?.end();
    rmSync(root, { recursive: true, force: true });
  });

  it('runs them from Python, says so in the record, and stands behind the same walls', async () => {
    child = new RunningChild({ places: { folder: null, downloaded: join(root, 'store'), cache: join(root, 'hub') } });
    const report = await child.rpc.request('start', {});
    assert.deepEqual(report.walls.filter((wall) => !wall.stands), []);
    assert.match((await child.run(CLASSIFY)).exception?.message ?? '', /not a valid model identifier/);
    // It appears while the child runs, and goes again.
    writeModel(join(root, 'store', 'models--someone--mine'), tinyModel({ labels: ['LOW', 'HIGH'] }));
    const { stdout, exception, models } = await child.run(CLASSIFY);
    assert.equal(exception, null, exception?.text);
    const [scores = '', config, label] = stdout.trim().split('\n');
    const { scores: known } = expected([101, 7592, 102], 2);
    (JSON.parse(scores) as number[]).forEach((score, i) => assert.ok(Math.abs(score - (known[i] ?? NaN)) < 1e-4));
    assert.match(config ?? '', /\{0: 'LOW', 1: 'HIGH'\} \d+ 8/);
    assert.equal(label, (known[0] ?? 0) > (known[1] ?? 0) ? 'LOW' : 'HIGH');
    assert.deepEqual(models.map(({ name, source }) => [name, source]), [['someone/mine', 'downloaded']]);
    rmSync(join(root, 'store'), { recursive: true });
    assert.match((await child.run(CLASSIFY)).exception?.message ?? '', /not a valid model identifier/);
  });

  it('reads the hub\'s cache by way of its links', async () => {
    const kept = join(root, 'hub', 'models--someone--mine');
    writeModel(join(kept, 'blobs'), tinyModel());
    mkdirSync(join(kept, 'snapshots', 'abc', 'onnx'), { recursive: true });
    for (const file of Object.keys(tinyModel())) symlinkSync(join(kept, 'blobs', file), join(kept, 'snapshots', 'abc', file));
    child = new RunningChild({ places: { ...NO_PLACES, cache: join(root, 'hub') } });
    const { exception, models } = await child.run(CLASSIFY);
    assert.equal(exception, null, exception?.text);
    assert.equal(models[0]?.source, 'folder');
  });

  it('may read models there and nothing beside them', () => {
    const files = ['folder/a/config.json', 'store/models--a/config.json', 'hub/models--a/config.json', 'hub/datasets--a/data', 'token', 'folder-too/x'];
    for (const file of files) writeModel(root, { [file]: Buffer.from('x') });
    writeFileSync(join(root, 'hub', 'version.txt'), '1');
    const { execArgv } = runtimeLaunch({
      execPath: process.execPath, distFolder: dist, nodeVersion: process.versions.node, electron: null, env: {},
      places: { folder: join(root, 'folder'), downloaded: join(root, 'store'), cache: join(root, 'hub') },
    });
    const flags = execArgv.filter((flag) => !flag.startsWith('--disallow'));
    const script = 'const fs = require("node:fs"); for (const file of process.argv.slice(1)) { try { fs.readFileSync(file); console.log("read"); } catch (error) { console.log(error.code); } }';
    const { stdout } = spawnSync(process.execPath, [...flags, '-e', script, ...[...files, 'hub/version.txt'].map((file) => join(root, file))], { encoding: 'utf8' });
    assert.deepEqual(stdout.trim().split('\n'), ['read', 'read', 'read', ...Array<string>(4).fill('ERR_ACCESS_DENIED')]);
  });
});
