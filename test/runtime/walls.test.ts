import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { RuntimeReport, Wall } from '../../src/shared/protocol';
import { runtimeLaunch, runtimeLaunchWithoutPermissions, type Launch, type LaunchOptions } from '../../src/shared/runtimeLaunch';
import { dist, ensureRuntime, RunningChild } from './runningChild';

const ALL = ['read-file', 'environment', 'spawn', 'connect', 'code-from-strings', 'host-objects'];

async function startedWith(launchOf: (options: LaunchOptions) => Launch): Promise<{ report: RuntimeReport; child: RunningChild }> {
  const child = new RunningChild({}, launchOf);
  return { report: await child.rpc.request('start', {}), child };
}

const fallen = (walls: readonly Wall[]): string[] => walls.filter((wall) => !wall.stands).map((wall) => wall.name);

describe('the walls, tried at the start', function () {
  this.timeout(180_000);
  const children: RunningChild[] = [];
  before(() => ensureRuntime());
  afterEach(() => Promise.all(children.splice(0).map((child) => child.end())));

  it('all stand, each with what was tried and what answered', async () => {
    const { report, child } = await startedWith(runtimeLaunch);
    children.push(child);
    assert.deepEqual(report.walls.map((wall) => wall.name), ALL);
    assert.deepEqual(fallen(report.walls), [], JSON.stringify(report.walls));
    const evidence = Object.fromEntries(report.walls.map((wall) => [wall.name, wall.evidence]));
    assert.match(evidence['read-file'] ?? '', /node:fs in the worker: ERR_ACCESS_DENIED.*open\(\) in Python: FileNotFoundError/);
    assert.match(evidence['spawn'] ?? '', /node:child_process in the worker: ERR_ACCESS_DENIED/);
    assert.match(evidence['connect'] ?? '', /connections that arrived: 0/);
    assert.match(evidence['code-from-strings'] ?? '', /new Function: EvalError.*eval: EvalError/);
  });

  it('that need Node\'s permission flags are seen to fall without them; programs run all the same', async () => {
    const { report, child } = await startedWith(runtimeLaunchWithoutPermissions);
    children.push(child);
    assert.deepEqual(fallen(report.walls), ['read-file', 'spawn']);
    assert.equal((await child.run('print(1)')).stdout, '1\n');
  });

  it('keep V8 from making code of strings also where the launch forgets to say so', async () => {
    const { report, child } = await startedWith((options) => ({ ...runtimeLaunch(options), execArgv: [] }));
    children.push(child);
    assert.ok(!fallen(report.walls).includes('code-from-strings'));
  });

  it('answers a second start with the first one\'s report', async () => {
    const { report, child } = await startedWith(runtimeLaunch);
    children.push(child);
    assert.deepEqual(await child.rpc.request('start', {}), report);
  });

  it('run what is asked for while the start still goes on', async () => {
    const child = new RunningChild();
    children.push(child);
    const [report, record] = await Promise.all([child.rpc.request('start', {}), child.run('print("early")')]);
    assert.deepEqual(fallen(report.walls), []);
    assert.equal(record.stdout, 'early\n');
  });

  it('are not led round by a new way of Pyodide to import a module by its address', () => {
    // V8's flag does not close import(address). Pyodide has three such calls, in two functions for its own loading that it puts on no object
    // (attacks/javascript.py looks for it). Another number means another version: look where its imports can be reached from.
    const script = fs.readFileSync(path.join(dist, 'runtime', 'pyodide', 'pyodide.asm.mjs'), 'utf8');
    assert.equal(script.match(/(?<![\w$])import\((?!")/g)?.length, 3);
  });
});
