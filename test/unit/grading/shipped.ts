/** The tasks that ship, for tests of the grader. */
import fs from 'node:fs';
import path from 'node:path';
import { Catalogue } from '../../../src/core/content/catalogue';
import type { Task } from '../../../src/core/content/types';
import type { RunException, RunRecord } from '../../../src/shared/protocol';

const quizzes = path.resolve(import.meta.dirname, '../../../quizzes');

export async function shippedTask(id: string): Promise<Task> {
  const catalogue = await Catalogue.read((file) => fs.promises.readFile(path.join(quizzes, file), 'utf8'));
  return catalogue.open(id);
}

export function record(parts: Partial<RunRecord> = {}): RunRecord {
  return { outcome: 'ok', stdout: '', stderr: '', exception: null, models: [], limits: [], truncated: false, stopped: null, fault: null, check: null, ms: { total: 1, stages: {} }, ...parts };
}

export function raised(type: string, message: string, line: number | null, parts: Partial<RunException> = {}): RunRecord {
  const exception: RunException = { type, message, line, phase: 'run', column: null, endLine: null, endColumn: null, frames: [], text: '', ...parts };
  return record({ outcome: 'raised', exception });
}

export const passed = record({ check: { outcome: 'passed', blank: null, message: '', checked: ['output compared'] } });

export function failed(message: string, blank: string | null = null): RunRecord {
  return record({ check: { outcome: 'failed', blank, message, checked: [] } });
}
