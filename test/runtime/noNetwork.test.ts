import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { runtimeLaunch, type Launch, type LaunchOptions } from '../../src/shared/runtimeLaunch';
import { ensureRuntime, RunningChild } from './runningChild';

const HOOK = join(import.meta.dirname, 'noNetwork.cjs');
const TASKS = join(import.meta.dirname, '..', '..', 'quizzes', 'roberta-distilbert', 'tasks');
const Task = v.looseObject({ blanks: v.record(v.string(), v.looseObject({ solution: v.string() })) });

/** The launch as it is, with what refuses every connection loaded first. */
function withoutNetwork(options: LaunchOptions): Launch {
  const launch = runtimeLaunch(options);
  return { ...launch, execArgv: [...launch.execArgv, `--allow-fs-read=${HOOK}`, `--require=${HOOK}`] };
}

/** Each task as a learner who has solved it runs it. */
function solvedTasks(): string[] {
  return readdirSync(TASKS).map((id) => {
    const { blanks } = v.parse(Task, JSON.parse(readFileSync(join(TASKS, id, 'task.json'), 'utf8')));
    return readFileSync(join(TASKS, id, 'practice.py'), 'utf8').replace(/__blank_([a-zA-Z0-9]+)(?:_\w*?)?__/g, (_, blank: string) => blanks[blank]?.solution ?? '____');
  });
}

describe('a whole practice without a network', function () {
  this.timeout(180_000);
  let child: RunningChild;
  before(async () => {
    await ensureRuntime();
    child = new RunningChild({}, withoutNetwork);
  });
  after(() => child.end());
  const attempts = (): string[] => child.said.split('\n').filter((line) => line.startsWith('NETWORK'));

  it('starts, warms and runs every task, and tries to reach nobody', async () => {
    await child.rpc.request('start', {});
    await child.rpc.request('warm', { models: ['roberta-base', 'distilbert-base-uncased', 'no/such-model'] });
    const programs = solvedTasks();
    assert.ok(programs.length >= 5);
    for (const code of programs) {
      const { outcome, exception } = await child.run(code);
      assert.equal(outcome, 'ok', `${exception?.text ?? ''}\n${code}`);
    }
    assert.deepEqual(attempts(), []);
  });

  it('asks nobody for a name that it does not have', async () => {
    for (const name of ['someone/unknown', 'gpt2', '../x', 'https://huggingface.co/gpt2']) {
      await child.run(`from transformers import AutoModel\nAutoModel.from_pretrained(${JSON.stringify(name)})`);
      await child.run(`from transformers import pipeline\npipeline("sentiment-analysis", model=${JSON.stringify(name)})`);
    }
    assert.deepEqual(attempts(), []);
  });

  it('would be seen to try: the refusal works', async () => {
    const probe = new RunningChild({}, (options) => ({ ...withoutNetwork(options), modulePath: join(import.meta.dirname, 'reachOut.cjs'), execArgv: [`--require=${HOOK}`] }));
    while (probe.alive) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(probe.said.split('\n').filter((line) => line.startsWith('NETWORK')), ['NETWORK: fetch', 'NETWORK: net.connect', 'NETWORK: dns.lookup localhost']);
    await probe.end();
  });
});
