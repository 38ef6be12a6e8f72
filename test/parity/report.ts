/** `npm run parity:report` replays every program and writes docs/parity.md: a line a program, and what is known to differ. */
import fs from 'node:fs';
import path from 'node:path';
import { ensureRuntime, RunningChild } from '../runtime/runningChild';
import { compare } from './compare';
import { readHeader } from './header';
import { complaints } from './judge';
import { replay } from './replay';
import { reportOf, type Row } from './reportText';
import { readPrograms, readTruth } from './truth';

async function rows(): Promise<Row[]> {
  const child = new RunningChild();
  await child.rpc.request('start', {});
  const { programs } = readTruth();
  const found: Row[] = [];
  for (const [name, code] of readPrograms()) {
    const [truth, header] = [programs[name], readHeader(name, code)];
    if (truth === undefined) throw new Error(`${name} is not recorded: npm run parity:record`);
    const replayed = await replay(child, name, code);
    const comparison = compare(truth, replayed.done, header);
    found.push({ name, header, comparison, broken: complaints(comparison, replayed, header).length > 0 });
  }
  await child.end();
  return found;
}

async function main(): Promise<void> {
  await ensureRuntime();
  const known = fs.readFileSync(path.join(__dirname, 'known-differences.md'), 'utf8');
  const text = reportOf(await rows(), readTruth().recorded, known);
  fs.writeFileSync(path.join(__dirname, '..', '..', 'docs', 'parity.md'), text);
  console.log(text.split('\n').find((line) => line.includes(' programs: ')));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
