/** Entry of the command line: `npm run -s practice -- ...`. */
import { check } from './check';
import { parseCommandLine, USAGE, type Command } from './commandLine';
import type { Context } from './context';
import { errorDocument, Exit, exitCodeOf, type ExitCode } from './exitCodes';
import { grade, gradeLines } from './grade';
import { ProcessContext } from './processContext';
import { runFile, runLines } from './run';

function carryOut(context: Context, command: Command): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      context.out(USAGE);
      return Promise.resolve(Exit.done);
    case 'run':
      return runFile(context, command.file, command.json, command.limitMs);
    case 'runLines':
      return runLines(context, command.limitMs);
    case 'grade':
      return grade(context, command.task, command.answers, command.json, command.limitMs);
    case 'gradeLines':
      return gradeLines(context, command.limitMs);
    case 'check':
      return check(context, command.path, command.only, command.json, command.limitMs);
  }
}

/** Says what went wrong where the caller listens: as JSON when JSON was asked for. */
function tell(context: Context, argv: readonly string[], thrown: unknown): ExitCode {
  const document = errorDocument(thrown);
  if (argv.includes('--json')) context.out(`${JSON.stringify(document)}\n`);
  else context.err(`${document.error.message}\n`);
  return exitCodeOf(document);
}

const argv = process.argv.slice(2);
const context = new ProcessContext();
let exit: ExitCode;
try {
  exit = await carryOut(context, parseCommandLine(argv));
} catch (thrown) {
  exit = tell(context, argv, thrown);
}
context.end();
// Not process.exit: what was written to a pipe must still get out.
process.exitCode = context.interrupted ? Exit.interrupted : exit;
