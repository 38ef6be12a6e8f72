import type { Memento } from 'vscode';
import * as v from 'valibot';
import type { StoredPlaces } from '../core/session/events';

const Range = v.object({ start: v.number(), end: v.number() });
const Places = v.object({ hash: v.string(), ranges: v.array(v.nullable(Range)), texts: v.array(v.string()) });
const Progress = v.object({ attempts: v.number(), right: v.boolean() });
export type Progress = v.InferOutput<typeof Progress>;

/**
 * What is remembered between windows: where the blanks of each practice file stand, and how far the learner is. One key for each task, so
 * that two windows do not write over each other's tasks. What does not fit its schema counts as not there.
 */
export class ProgressStore {
  constructor(private readonly memento: Memento) {}

  places(task: string): StoredPlaces | null {
    const parsed = v.safeParse(Places, this.memento.get(`places:${task}`));
    return parsed.success ? parsed.output : null;
  }

  async setPlaces(task: string, places: StoredPlaces): Promise<void> {
    await this.memento.update(`places:${task}`, places);
  }

  /** Null of a task that was never checked. */
  progress(task: string): Progress | null {
    const parsed = v.safeParse(Progress, this.memento.get(`progress:${task}`));
    return parsed.success ? parsed.output : null;
  }

  /** Counts one graded Check. Once right stays right. */
  async recordAttempt(task: string, right: boolean): Promise<void> {
    const before = this.progress(task);
    await this.memento.update(`progress:${task}`, { attempts: (before?.attempts ?? 0) + 1, right: right || (before?.right ?? false) });
  }
}
