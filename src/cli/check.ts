import fs from 'node:fs/promises';
import path from 'node:path';
import { upstreamNames } from '../content/upstreamNames';
import { folderReader } from '../content/folderReader';
import { proveContent, type Finding, type Proof } from '../core/contentGate';
import { UserError } from '../shared/errors';
import type { Context } from './context';
import { Exit, type ExitCode } from './exitCodes';

/** `check [PATH] [--only ID]`: the content gate over a content folder, or over one item of it. @throws UserError when there is no such folder or item */
export async function check(context: Context, given: string | undefined, only: string | undefined, json: boolean, limitMs: number): Promise<ExitCode> {
  const folder = path.resolve(given ?? path.join(context.root, 'quizzes'));
  const isFolder = await fs.stat(folder).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new UserError(`There is no folder ${folder}.`);
  let ours = false;
  const proof = await proveContent(folderReader(folder), async (code, fileName, checkCode) => {
    const record = await context.run(code, fileName, checkCode, { limitMs });
    ours ||= record.outcome === 'fault';
    return record;
  }, { only, apiNames: await upstreamNames(path.join(context.root, 'dist')) });
  const { tasks, questions, concepts } = proof.counts;
  if (only !== undefined && tasks + questions + concepts === 0) throw new UserError(`There is no task, question or page ${only} in ${folder}.`);
  if (context.interrupted) return Exit.interrupted;
  context.out(json ? `${JSON.stringify(proof)}\n` : describe(proof));
  if (ours) return Exit.fault;
  return proof.findings.length === 0 ? Exit.done : Exit.usage;
}

function describe({ findings, counts }: Proof): string {
  const { tasks, variants, questions, concepts, right, wrong, programs, runs } = counts;
  const proved = `${tasks} tasks in ${variants} variants, ${questions} questions, ${concepts} pages: ${right} right answers, ${wrong} wrong ones, ${programs} programs, ${runs} runs, ${findings.length} findings.`;
  return [...findings.map(sentence), proved].map((line) => `${line}\n`).join('');
}

function sentence({ file, field, problem }: Finding): string {
  return field === '' ? `${file}: ${problem}` : `${file}: ${field}: ${problem}`;
}
