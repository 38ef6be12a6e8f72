import fs from 'node:fs/promises';
import path from 'node:path';
import { proveContent, type Finding, type Proof } from '../core/contentGate';
import { UserError } from '../shared/errors';
import { readerOf } from './content';
import type { Context } from './context';
import { Exit, type ExitCode } from './exitCodes';

/** `check [PATH] [--only ID]`: the content gate over a content folder, or over one item of it. @throws UserError when there is no such folder or item */
export async function check(context: Context, given: string | undefined, only: string | undefined, json: boolean, limitMs: number): Promise<ExitCode> {
  const folder = path.resolve(given ?? path.join(context.root, 'quizzes'));
  const isFolder = await fs.stat(folder).then((found) => found.isDirectory(), () => false);
  if (!isFolder) throw new UserError(`There is no folder ${folder}.`);
  let ours = false;
  const proof = await proveContent(readerOf(folder), async (code, fileName, checkCode) => {
    const record = await context.run(code, fileName, checkCode, { limitMs });
    ours ||= record.outcome === 'fault';
    return record;
  }, { only, apiNames: await upstreamNames(context.root) });
  const { tasks, questions, concepts } = proof.counts;
  if (only !== undefined && tasks + questions + concepts === 0) throw new UserError(`There is no task, question or page ${only} in ${folder}.`);
  if (context.interrupted) return Exit.interrupted;
  context.out(json ? `${JSON.stringify(proof)}\n` : describe(proof));
  if (ours) return Exit.fault;
  return proof.findings.length === 0 ? Exit.done : Exit.usage;
}

/** The public names of upstream's transformers, which the practice edition has in a list. */
async function upstreamNames(root: string): Promise<ReadonlySet<string>> {
  return new Set((await fs.readFile(path.join(root, 'dist/runtime/python/transformers/public_names.txt'), 'utf8')).split(/\s+/));
}

function describe({ findings, counts }: Proof): string {
  const { tasks, variants, questions, concepts, right, wrong, programs, runs } = counts;
  const proved = `${tasks} tasks in ${variants} variants, ${questions} questions, ${concepts} pages: ${right} right answers, ${wrong} wrong ones, ${programs} programs, ${runs} runs, ${findings.length} findings.`;
  return [...findings.map(sentence), proved].map((line) => `${line}\n`).join('');
}

function sentence({ file, field, problem }: Finding): string {
  return field === '' ? `${file}: ${problem}` : `${file}: ${field}: ${problem}`;
}
