import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { RunRecord } from '../../src/shared/protocol';
import { runtimeLaunch, runtimeLaunchWithoutPermissions } from '../../src/shared/runtimeLaunch';
import { dist, ensureRuntime, RunningChild } from './runningChild';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'attacks');
const GROUPS = ['file', 'environment', 'process', 'network', 'javascript', 'mainThread', 'compute'];

/** What must stay out of reach: contents that the programs do not know. */
class Treasure {
  readonly outsideMark = `MARK-OUTSIDE-${randomBytes(8).toString('hex')}`;
  readonly environmentMark = `MARK-ENVIRONMENT-${randomBytes(8).toString('hex')}`;
  readonly variable = 'NLP_PRACTICE_TEST_TREASURE';
  readonly inside = path.join(dist, 'runtime', 'main.mjs');
  readonly #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-'));
  readonly outside = path.join(this.#folder, 'treasure.txt');
  readonly #server = net.createServer((socket) => {
    this.connections += 1;
    socket.destroy();
  });
  connections = 0;

  async bury(): Promise<void> {
    fs.writeFileSync(this.outside, this.outsideMark);
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** The program of a group, or the programs of one that is divided, each with the prelude in front. */
  programs(group: string): string[] {
    const [head = '', ...parts] = this.#text(group).split(/^# ----.*\n/m);
    const programs = parts.length === 0 ? [head] : parts.map((part) => head + part);
    return programs.map((program) => `${this.#text('prelude')}\n${program}`);
  }

  #text(name: string): string {
    const { port } = this.#server.address() as net.AddressInfo;
    const text = fs.readFileSync(path.join(folder, `${name}.py`), 'utf8');
    const places: Record<string, string> = { OUTSIDE: this.outside, INSIDE: this.inside, DIST: path.join(dist, 'runtime'), PORT: String(port), VARIABLE: this.variable };
    return text.replace(/@(OUTSIDE|INSIDE|DIST|PORT|VARIABLE)@/g, (_whole, name: string) => places[name] ?? '');
  }

  /** Lines of the shipped bundle that nobody would print by chance. */
  assertUntouched(printed: string): void {
    assert.ok(!printed.includes(this.outsideMark), 'a file outside was read');
    assert.ok(!printed.includes(this.environmentMark), 'the environment was read');
    assert.ok(!printed.includes('createRequire as __createRequire'), 'a file of the extension was read');
    assert.equal(this.connections, 0);
  }

  dispose(): void {
    this.#server.close();
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}

const LAUNCHES = { 'with every layer': runtimeLaunch, 'without Node\'s permission flags': runtimeLaunchWithoutPermissions };

for (const [layers, launch] of Object.entries(LAUNCHES)) {
  describe(`programs that try to get out, ${layers}`, function () {
    this.timeout(180_000);
    const treasure = new Treasure();
    let child: RunningChild;

    before(async () => {
      await ensureRuntime();
      await treasure.bury();
      child = new RunningChild({ env: { ...process.env, [treasure.variable]: treasure.environmentMark } }, launch);
      await child.rpc.request('start', {});
    });
    after(async () => {
      await child.end();
      treasure.dispose();
    });

    for (const group of GROUPS) {
      it(`get nothing: ${group}`, async () => {
        const beatsBefore = child.beats;
        const record = await runAtMost(child, treasure.programs(group).join(''));
        const printed = record.stdout + record.stderr;
        const told = `${record.stopped ?? record.fault ?? record.exception?.text ?? ''}\n${printed.slice(-6000)}`;
        assert.doesNotMatch(printed, /^REACHED.*/m, told);
        assert.equal(record.outcome, 'ok', told);
        assert.ok((printed.match(/^TRIED/gm)?.length ?? 0) > 8, `few attempts were made\n${told}`);
        treasure.assertUntouched(printed);
        assert.ok(child.alive && child.beats >= beatsBefore);
        assert.deepEqual(child.problems, []);
        await assertStillRight(child);
      });
    }

    it('get nothing: cImports', async () => {
      const programs = treasure.programs('cImports');
      assert.ok(programs.length > 10);
      for (const program of programs) {
        const { stdout, stderr, fault, exception } = await runAtMost(child, program);
        assert.doesNotMatch(stdout, /^REACHED.*/m, program.slice(-200));
        // It ends by an exception or with its interpreter: coming to its end quietly would mean that nothing was tried
        assert.ok(fault !== null || exception !== null, program.slice(-200));
        treasure.assertUntouched(stdout + stderr);
      }
      await assertStillRight(child);
    });
  });
}

/** A program that hangs is stopped, so that what it printed until then can be told. */
async function runAtMost(child: RunningChild, code: string): Promise<RunRecord> {
  const { id, record } = child.begin(code);
  const limit = setTimeout(() => void child.rpc.request('stop', { runId: id }), 30_000);
  return record.finally(() => clearTimeout(limit));
}

async function assertStillRight(child: RunningChild): Promise<void> {
  const { outcome, stdout }: RunRecord = await child.run('print("abc".upper(), __import__("json").loads("[1]"))');
  assert.deepEqual([outcome, stdout], ['ok', 'ABC [1]\n']);
}
