/** `npm run escapes` makes every attempt of `attacks/` in the built child, with every layer on, and writes docs/escapes.md. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { attemptsOf, type Attempt } from './attempts';
import { ensureRuntime, RunningChild } from './runningChild';
import { GROUPS, runAtMost, Treasure } from './treasure';

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../docs/escapes.md');

async function tryAll(treasure: Treasure): Promise<(Attempt & { readonly group: string })[]> {
  const child = new RunningChild({ env: { ...process.env, [treasure.variable]: treasure.environmentMark } });
  await child.rpc.request('start', {});
  const made: (Attempt & { readonly group: string })[] = [];
  for (const group of GROUPS) {
    const { stdout, stderr } = await runAtMost(child, treasure.programs(group).join(''));
    made.push(...attemptsOf(stdout + stderr, treasure).map((attempt) => ({ group, ...attempt })));
  }
  await child.end();
  return made;
}

async function main(): Promise<void> {
  await ensureRuntime();
  const treasure = new Treasure();
  await treasure.bury();
  const made = await tryAll(treasure);
  treasure.dispose();
  const reached = made.filter((attempt) => attempt.reached).length;
  fs.writeFileSync(file, [
    '# Attempts to get out', '',
    `Written by \`npm run escapes\`: ${made.length} attempts of the programs in \`test/runtime/attacks\`, made in the built child with every layer on. Reached: ${reached}.`,
    'What is in the way is told in [security.md](security.md); programs that end their interpreter, deny service or poison the next run are tests of their own.', '',
    '| group | attempt | reached | what came of it |', '|---|---|---|---|',
    ...made.map(({ group, name, reached: got, answer }) => `| ${group} | \`${name}\` | ${got ? 'YES' : 'no'} | ${answer} |`), '',
  ].join('\n'));
  process.stdout.write(`${made.length} attempts, ${reached} reached something\n`);
  process.exitCode = reached === 0 ? 0 : 1;
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
