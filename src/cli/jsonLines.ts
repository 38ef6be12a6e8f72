import readline from 'node:readline';
import * as v from 'valibot';
import { UserError } from '../shared/errors';
import type { Context } from './context';
import { errorDocument, Exit, exitCodeOf, worst, type ExitCode } from './exitCodes';

/** What one line led to: the document to answer with, and how the line counts in the exit code. */
export interface LineAnswer {
  readonly document: unknown;
  readonly exit: ExitCode;
}

/**
 * Reads JSON lines and answers each with one line, in the same order. A line that cannot be understood is answered with an error
 * document and the next one is read. The exit code is that of the worst line.
 */
export async function answerLines<S extends v.GenericSchema>(context: Context, schema: S, answer: (line: v.InferOutput<S>) => Promise<LineAnswer>): Promise<ExitCode> {
  let exit: ExitCode = Exit.done;
  let number = 0;
  for await (const text of readline.createInterface({ input: context.stdin, crlfDelay: Infinity })) {
    number += 1;
    const { document, exit: ofLine } = await answerLine(text, number, schema, answer);
    if (context.interrupted) break;
    exit = worst(exit, ofLine);
    context.out(`${JSON.stringify(document)}\n`);
  }
  return exit;
}

async function answerLine<S extends v.GenericSchema>(text: string, number: number, schema: S, answer: (line: v.InferOutput<S>) => Promise<LineAnswer>): Promise<LineAnswer> {
  try {
    return await answer(parseLine(text, number, schema));
  } catch (thrown) {
    const document = errorDocument(thrown);
    return { document, exit: exitCodeOf(document) };
  }
}

function parseLine<S extends v.GenericSchema>(text: string, number: number, schema: S): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`Line ${number} is not JSON.`);
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new UserError(`Line ${number}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}.`);
}
