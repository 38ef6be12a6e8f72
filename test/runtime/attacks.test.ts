import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunRecord } from '../../src/shared/protocol';
import { runtimeLaunch, runtimeLaunchWithoutPermissions } from '../../src/shared/runtimeLaunch';
import { attemptsOf } from './attempts';
import { ensureRuntime, RunningChild } from './runningChild';
import { GROUPS, runAtMost, Treasure } from './treasure';

const documented = fs.readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '../../docs/escapes.md'), 'utf8');

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
        const unlisted = attemptsOf(printed, treasure).filter(({ name }) => !documented.includes(`| ${group} | \`${name}\` |`));
        assert.deepEqual(unlisted, [], 'not in docs/escapes.md: npm run escapes');
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

async function assertStillRight(child: RunningChild): Promise<void> {
  const { outcome, stdout }: RunRecord = await child.run('print("abc".upper(), __import__("json").loads("[1]"))');
  assert.deepEqual([outcome, stdout], ['ok', 'ABC [1]\n']);
}
