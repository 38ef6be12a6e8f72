import { randomInt } from 'node:crypto';
import type { Memento } from 'vscode';
import * as v from 'valibot';
import type { TaskProgress } from '../core/learning/progress';
import { readProgress, writeProgress } from '../core/learning/storedProgress';
import type { StoredPlaces } from '../core/session/events';

const Range = v.object({ start: v.number(), end: v.number() });
const Places = v.object({ hash: v.string(), ranges: v.array(v.nullable(Range)), texts: v.array(v.string()) });

const MOST_SEEDS = 2 ** 31;

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

  /** Null of a task that was never opened. */
  progress(task: string): TaskProgress | null {
    const kept = this.memento.get(keyOf(task));
    return kept === undefined ? null : readProgress(kept, 0);
  }

  /** The progress of a task that is opened. What chance decides is decided now and kept, so that it stays what it is. */
  async begin(task: string): Promise<TaskProgress> {
    const progress = readProgress(this.memento.get(keyOf(task)), randomInt(MOST_SEEDS));
    await this.setProgress(task, progress);
    return progress;
  }

  async setProgress(task: string, progress: TaskProgress): Promise<void> {
    await this.memento.update(keyOf(task), writeProgress(this.memento.get(keyOf(task)), progress));
  }
}

function keyOf(task: string): string {
  return `progress:${task}`;
}
