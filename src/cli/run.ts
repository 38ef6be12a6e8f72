import fs from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { messageOf, UserError } from '../shared/errors';
import type { RunOutcome, RunRecord } from '../shared/protocol';
import type { Context } from './context';
import { Exit, type ExitCode } from './exitCodes';
import { answerLines } from './jsonLines';

const EXIT: Record<RunOutcome, ExitCode> = { ok: Exit.done, raised: Exit.raised, stopped: Exit.raised, fault: Exit.fault };

/** `run FILE`: the program's output as it comes, or with `json` the record of the run. @throws UserError when the file cannot be read */
export async function runFile(context: Context, file: string, json: boolean, limitMs: number | undefined): Promise<ExitCode> {
  const code = await readProgram(file);
  const listening = json ? undefined : context.engine.listen({ onOutput: (_, chunks) => chunks.forEach(({ stream, text }) => (stream === 'stdout' ? context.out(text) : context.err(text))) });
  const record = await context.run(code, path.basename(file), null, limitMs === undefined ? {} : { limitMs });
  listening?.dispose();
  if (context.interrupted) return Exit.interrupted;
  if (json) context.out(`${JSON.stringify(record)}\n`);
  else context.err(describeEnd(record));
  return EXIT[record.outcome];
}

const Line = v.object({ code: v.string() });

/** `run --stdin`: a program a line, each in a fresh namespace. A program that raises is no failure of the command. */
export function runLines(context: Context, limitMs: number): Promise<ExitCode> {
  return answerLines(context, Line, async ({ code }) => {
    const record = await context.run(code, 'program.py', null, { limitMs });
    return { document: record, exit: record.outcome === 'fault' ? Exit.fault : Exit.done };
  });
}

async function readProgram(file: string): Promise<string> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (thrown) {
    throw new UserError(`${file} cannot be read: ${messageOf(thrown)}`);
  }
}

/** How a run ended, for people: only what its own output does not say. */
function describeEnd(record: RunRecord): string {
  const lines: string[] = [];
  if (record.exception !== null) lines.push(record.exception.text.trimEnd());
  if (record.outcome === 'stopped') lines.push(STOPPED[record.stopped ?? 'user']);
  if (record.fault !== null) lines.push(`This is our fault, not the program's. ${record.fault}`);
  for (const limit of record.limits) lines.push(`Beyond the practice edition: ${limit}`);
  for (const { name, source, parameters, bytes } of record.models) {
    lines.push(`Model: ${name} (${source}, ${(parameters / 1e6).toFixed(1)} M parameters, ${(bytes / 1e6).toFixed(1)} MB)`);
  }
  lines.push(`Ran for ${Math.round(record.ms.total)} ms.`);
  return `${lines.join('\n')}\n`;
}

const STOPPED: Record<NonNullable<RunRecord['stopped']>, string> = {
  user: 'Stopped.',
  replaced: 'Stopped: another run took its place.',
  memory: 'Stopped: the program used too much memory.',
  time: 'Stopped: the program ran into the time limit.',
  unwalled: 'Not run: the sandbox is not proved to keep the program from your files.',
};
