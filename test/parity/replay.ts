/** Runs a program in the built runtime, and says what it did as the recorder says it of the real libraries. */
import fs from 'node:fs';
import path from 'node:path';
import type { RunRecord } from '../../src/shared/protocol';
import type { RunningChild } from '../runtime/runningChild';
import type { Described, Done } from './truth';

const DESCRIBE = fs.readFileSync(path.join(__dirname, 'describe.py'), 'utf8');
/** Runs after the program, in its namespace, as a task's check does. */
const CHECK = `${DESCRIBE}\n\ndef check(program):\n    program.checked(describe({name: value for name, value in program.names.items()}))\n`;

export interface Replayed {
  readonly done: Done;
  readonly limits: readonly string[];
  /** What broke on our side, null when nothing did. */
  readonly fault: string | null;
}

export async function replay(child: RunningChild, name: string, code: string): Promise<Replayed> {
  const record = await child.begin(code, CHECK, `${name}.practice.py`).record;
  return { done: doneIn(record), limits: record.limits, fault: record.fault ?? (record.check?.outcome === 'broken' ? record.check.message : null) };
}

function doneIn({ outcome, exception, stdout, stderr, check }: RunRecord): Done {
  return {
    outcome,
    exception: exception?.type ?? null,
    message: exception?.message ?? null,
    line: exception?.line ?? null,
    stdout,
    stderr,
    values: JSON.parse(check?.checked[0] ?? '{}') as { [name: string]: Described },
  };
}
