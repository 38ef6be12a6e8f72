/** What an author claims of a program, and what it was seen to do. */
import type { RunRecord } from '../../shared/protocol';
import type { Claim } from '../content/types';

/** What the program itself did; the check that ran after it says nothing here. */
export function observed(record: RunRecord): Claim {
  if (record.exception !== null) return { does: 'raises', exception: record.exception.type };
  return { does: warnings(record.stderr) === '' ? 'quiet' : 'warns' };
}

/** An author names the class alone, Python names its module too where it is not a built-in one. */
export function sameClaim(claimed: Claim, seen: Claim): boolean {
  return claimed.does === seen.does && (claimed.exception === undefined || seen.exception?.split('.').at(-1) === claimed.exception);
}

export function sayClaim({ does, exception }: Claim): string {
  return exception === undefined ? does : `${does} ${exception}`;
}

/** Why it happened, as far as the record tells: for authors, so nothing is kept back. */
export function reason({ exception, check, fault }: RunRecord, message: string): string {
  if (exception !== null) return `${exception.type}: ${exception.message}`;
  return fault ?? (check === null || check.message === '' ? message : check.message);
}

/** A load report in which nothing is missing: what it lists was in the checkpoint and is not needed, and upstream says to ignore it. */
const REPORT = /\[transformers\] \S+ LOAD REPORT[^]*?\nNotes:\n(?:- .*\n?)+/g;

/** What stands on stderr besides progress bars, which transformers draws at every load, reports that change nothing, and whose number a count is. */
function warnings(stderr: string): string {
  const said = stderr.replace(REPORT, (report) => (report.includes('| MISSING') ? report : ''));
  return said.split(/[\r\n]/).filter((line) => !/^(?:Loading weights: |\[practice edition\] )/.test(line)).join('').trim();
}
