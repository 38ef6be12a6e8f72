import fs from 'node:fs/promises';
import path from 'node:path';
import { proveContent, type Finding, type Proof } from '../core/contentGate';
import { UserError } from '../shared/errors';
import { readerOf } from './content';
import type { Context } from './context';
import { Exit, type ExitCode } from './exitCodes';

/** `check [PATH]`: the content gate over a content folder. @throws UserError when there is no such folder */
export async function check(context: Context, given: string | undefined, json: boolean, limitMs: number): Promise<ExitCode> {
  const folder = path.resolve(given ?? path.join(context.root, 'quizzes'));
  const isFolder = await fs.stat(folder).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new UserError(`There is no folder ${folder}.`);
  let ours = false;
  const proof = await proveContent(readerOf(folder), async (code, fileName, checkCode) => {
    const record = await context.run(code, fileName, checkCode, { limitMs });
    ours ||= record.outcome === 'fault';
    return record;
  });
  if (context.interrupted) return Exit.interrupted;
  context.out(json ? `${JSON.stringify(proof)}\n` : describe(proof));
  if (ours) return Exit.fault;
  return proof.findings.length === 0 ? Exit.done : Exit.usage;
}

function describe({ findings, counts }: Proof): string {
  const proved = `${counts.tasks} tasks: ${counts.right} right answers, ${counts.wrong} wrong ones, ${counts.runs} runs, ${findings.length} findings.`;
  return [...findings.map(sentence), proved].map((line) => `${line}\n`).join('');
}

function sentence({ file, field, problem }: Finding): string {
  return field === '' ? `${file}: ${problem}` : `${file}: ${field}: ${problem}`;
}
