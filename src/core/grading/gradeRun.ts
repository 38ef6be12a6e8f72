/** Grades an answer that nobody wrote down by what the program did when it ran, with the task's check after it. */
import type { CheckResult, RunException, RunRecord } from '../../shared/protocol';
import { t } from '../../shared/words';
import type { Task } from '../content/types';
import type { Answers } from '../practiceText';
import { blankOfSyntaxError, blanksOfRaise, suspectsOf } from './blame';
import { blankReports } from './blankReports';
import { heldBy, heldWords, rightVerdict } from './gradeKnown';
import { shownWords } from './shownText';
import { spoiler } from './spoilers';
import { sentence, undecided, whyUndecided } from './undecided';
import type { Verdict } from './verdict';

/**
 * The verdict of a run of the filled program. Wrong is only what failed the check or raised because of what the learner wrote; a known
 * right answer that does either is a fault of the content's, and undecided.
 */
export function gradeRun(task: Task, answers: Answers, record: RunRecord): Verdict {
  const why = whyUndecided(record);
  if (why !== undefined) return undecided(task, answers, why);
  const { check, exception } = record;
  if (exception === null && check?.outcome === 'passed') return rightVerdict(task, answers, 'ran', ranWords(check));
  if (suspectsOf(task, answers).length === 0) return undecided(task, answers, t('This answer is known to be right, but the program does not do what it should. That is our fault.'));
  if (exception?.phase === 'compile') return syntax(task, answers, exception);
  if (exception !== null) return raised(task, answers, exception);
  return check === null ? undecided(task, answers, t('The check of this task did not run. That is our fault.')) : failed(task, answers, check);
}

function syntax(task: Task, answers: Answers, exception: RunException): Verdict {
  const says = sentence(pythonsWords(task, exception));
  const does = exception.line === null ? t('Python cannot read the program: {0}', says) : t('Python cannot read line {0}: {1}', exception.line, says);
  const verdict = at(task, answers, blankOfSyntaxError(task, answers, exception), does, '');
  const place = exception.line === null ? {} : { place: { line: exception.line, column: exception.column ?? 1 } };
  return { ...verdict, ...place, kind: 'syntax', how: 'ran' };
}

function raised(task: Task, answers: Answers, exception: RunException): Verdict {
  const { line, type } = exception;
  const says = sentence(pythonsWords(task, exception));
  const name = `\`${shownWords(type).replaceAll('`', '')}\``;
  const where = line === null ? t('the program then raises {0}', name) : t('line {0} then raises {1}', line, name);
  const does = says === '' ? `${where}.` : `${where}: ${says}`;
  const blanks = blanksOfRaise(task, answers, exception);
  const verdict = at(task, answers, blanks.length === 1 ? blanks[0] : undefined, does, t('the program was run'));
  return blanks.length > 1 ? { ...verdict, message: `${capital(blanks.map((blank) => uncapital(heldBy(blank, answers))).join(', '))}: ${does}` } : verdict;
}

function failed(task: Task, answers: Answers, check: CheckResult): Verdict {
  const suspects = suspectsOf(task, answers);
  const named = check.blank !== null && suspects.includes(check.blank) ? check.blank : undefined;
  return at(task, answers, named ?? (suspects.length === 1 ? suspects[0] : undefined), check.message, ranWords(check));
}

function at(task: Task, answers: Answers, blank: string | undefined, does: string, checked: string): Verdict {
  const message = blank === undefined ? capital(does) : heldWords(blank, answers, does);
  const blanks = blankReports(task, answers, blank === undefined ? undefined : { blank, message });
  return { kind: 'wrong', how: 'ran', message, blanks, checked };
}

/** What Python says, unless that would give the answer away: torch lists the types that it takes. */
function pythonsWords(task: Task, exception: RunException): string {
  // Of a syntax error Python adds the file and the line, which stand in our sentence already.
  const words = exception.phase === 'compile' ? exception.message.replace(/ \([^()]*, line \d+\)$/, '') : exception.message;
  return spoiler(task, words) === undefined ? shownWords(words) : t('run the program to read the whole message');
}

function ranWords(check: CheckResult): string {
  return [t('the program was run'), ...check.checked].join(', ');
}

function uncapital(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
