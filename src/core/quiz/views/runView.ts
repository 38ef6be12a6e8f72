import { runView } from '../../panel/runView';
import type { ScreenRun } from '../../panel/screenTypes';
import type { ScreenRunState } from '../state';
import type { ScreenSurroundings } from './surroundings';

/** The program of a screen that was run last; it waits for the engine's start as a task's does. */
export function screenRun(run: ScreenRunState | null, { waiting }: ScreenSurroundings): ScreenRun | null {
  return run === null ? null : { what: run.what, run: runView(run.run, waiting) };
}

/** A program of the screen runs now. */
export function isRunning(run: ScreenRunState | null): boolean {
  return run !== null && run.run.record === null;
}
