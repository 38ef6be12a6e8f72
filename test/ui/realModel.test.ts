import * as assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expected, tinyModel } from '../hub/tinyModel';
import { TestHub } from '../hub/testHub';
import { until } from '../until';
import { driveWindow } from './practiceDrive';
import { prints, program, run, write } from './program';

const TASK = 'roberta-tokenizer';
const NAME = 'distilbert-base-uncased-finetuned-sst-2-english';
const CLASSIFY = `
from transformers import AutoTokenizer, DistilBertForSequenceClassification
own = AutoTokenizer.from_pretrained('${NAME}')
model = DistilBertForSequenceClassification.from_pretrained('${NAME}')
print('scores', *model(**own('hello', return_tensors='pt')).logits.tolist()[0])
`;
/** Of `hello` by the small model that the hub has under that name. */
const SCORES = expected([101, 7592, 102], 2).scores;

/** A window that is served takes settings of the machine from the server's own file. */
function setMirror(storage: string, address: string): void {
  const machine = join(storage, '..', '..', '..', 'Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(join(machine, 'settings.json'), JSON.stringify({ 'nlpPractice.models.mirror': address, 'nlpPractice.models.useHuggingFaceCache': false }));
}

describe('a real model, from the question to its removal', function () {
  let hub: TestHub;
  before(async () => {
    hub = await TestHub.start();
    hub.models.set(NAME, { licence: 'apache-2.0', files: { ...tinyModel(), 'onnx/model.onnx': tinyModel()['onnx/model_quantized.onnx'] ?? Buffer.alloc(0) } });
  });
  after(() => hub.stop());
  const window = driveWindow(this, { settings: { 'workbench.colorTheme': 'Default Dark Modern' }, beforeStart: (storage) => setMirror(storage, hub.address) });

  const dialog = () => window().page.locator('.monaco-dialog-box');
  /** And waits as long as a person does: a dialog gives the focus back some time after it has closed. */
  const press = async (label: string): Promise<void> => {
    await dialog().getByRole('button', { name: label, exact: true }).click();
    await window().page.waitForTimeout(500);
  };
  const toast = (text: string | RegExp) => window().page.locator('.notification-toast', { hasText: text });
  const answered = () => window().panel.locator('.models');
  const modelsFolder = () => join(window().fileOf(TASK), '..', '..', 'models');

  let runs = 0;
  async function scores(): Promise<number[]> {
    const end = `end of run ${++runs}`;
    await write(window(), TASK, program(TASK, { 1: 'RobertaTokenizer' }, `${CLASSIFY}print('${end}')\n`));
    await run(window());
    await prints(window(), end);
    const words = /scores (\S+) (\S+)/.exec(await window().output.innerText()) ?? assert.fail('no scores were printed');
    return words.slice(1).map(Number);
  }

  function isReal(found: readonly number[]): boolean {
    return found.every((score, place) => Math.abs(score - (SCORES[place] ?? NaN)) < 1e-4);
  }

  it('a stand-in answers, says so, and nobody has been asked for anything', async () => {
    await window().palette('NLP Practice: Start Quiz');
    await window().panel.getByRole('heading', { name: 'Load the RoBERTa tokenizer' }).waitFor();
    assert.ok(!isReal(await scores()));
    await answered().filter({ hasText: 'bundled stand-in' }).waitFor();
    assert.deepEqual(hub.seen, []);
    await window().shot('real-model-stand-in');
  });

  it('the button under the run asks first, with everything that there is to know', async () => {
    await answered().getByRole('button', { name: /Get the real model/ }).click();
    await dialog().waitFor();
    const asked = await dialog().innerText();
    for (const part of [`Download ${NAME} (1.4 MB)?`, 'config.json: ', 'onnx/model_quantized.onnx: 977.4 kB', 'Licence: apache-2.0', `From: ${new URL(hub.address).host}`, `models--${NAME}`, 'free']) {
      assert.ok(asked.replaceAll('\u00a0', ' ').includes(part), `${part}\n${asked}`);
    }
    await window().shot('real-model-asks');
    await press('Cancel');
    await dialog().waitFor({ state: 'detached' });
    assert.deepEqual(hub.bodies, ['config.json']);
    assert.ok(!readdirSync(join(modelsFolder(), '..')).includes('models'));
  });

  it('other weights can be chosen', async () => {
    await window().palette('NLP Practice: Get Model...');
    await window().shot('real-model-list');
    await window().pick(NAME);
    await dialog().waitFor();
    await press('Other Weights...');
    await window().shot('real-model-weights');
    await window().pick('32 bits');
    await dialog().filter({ hasText: 'onnx/model.onnx' }).waitFor();
    await press('Cancel');
  });

  it('a download tells bytes and seconds, is cancelled, and goes on', async () => {
    hub.trouble = (path) => (path.endsWith('.onnx') ? { slow: 150 } : {});
    const begin = async (): Promise<void> => {
      await window().palette('NLP Practice: Get Model...');
      await window().pick(NAME);
      await dialog().waitFor();
    };
    await begin();
    await press('Download');
    await toast(/of 1\.4 MB in \d+ s, about \d+ s left/).waitFor();
    await window().shot('real-model-progress');
    await toast('Downloading').getByRole('button', { name: 'Cancel' }).click();
    await toast('was cancelled').waitFor();
    // Of more than three notifications within 800 ms VS Code leaves the last to the bell
    await window().palette('Notifications: Clear All Notifications');
    hub.trouble = () => ({});
    await begin();
    assert.match(await dialog().innerText(), /Go on with the download of .* are there\)\?/);
    hub.seen.length = 0;
    await press('Download');
    await toast(/is there \(1\.4 MB\)\. The next run uses it\./).waitFor();
    assert.ok(hub.bodies.some((body) => /onnx bytes=\d+-$/.test(body)), hub.bodies.join());
    await window().shot('real-model-there');
  });

  it('the next run uses it, and the panel says so', async () => {
    const asked = hub.seen.length;
    assert.ok(isReal(await scores()));
    await answered().filter({ hasText: 'downloaded weights' }).waitFor();
    assert.equal(await answered().getByRole('button').count(), 0);
    assert.equal(hub.seen.length, asked);
    await window().shot('real-model-runs');
  });

  it('it is removed when that is wanted, and the stand-in answers again', async () => {
    await window().palette('NLP Practice: Remove Model...');
    await window().page.locator('.quick-input-list .monaco-list-row', { hasText: /1\.4 MB/ }).waitFor();
    await window().shot('real-model-remove');
    await window().pick(NAME);
    await press('Remove');
    await until('its folder is gone', () => !readdirSync(modelsFolder()).some((entry) => entry.startsWith('models--')));
    assert.ok(!isReal(await scores()));
    await answered().filter({ hasText: 'bundled stand-in' }).waitFor();
  });

  it('what cannot be had is said', async () => {
    await window().palette('NLP Practice: Get Model...');
    await window().page.locator('.quick-input-title', { hasText: 'Get Model' }).waitFor();
    await window().type('someone/else');
    await window().pick('someone/else');
    await toast(/has no someone\/else\. Look at the spelling\./).waitFor();
    await window().shot('real-model-unknown');
    await prints(window(), 'scores');
  });
});
