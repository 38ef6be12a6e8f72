import type { TaskProgress } from '../learning/progress';

/** Counts an item that a test decided. The try that is going on in practice stays as it is. Right without help, and not for the first time, is strong. */
export function countTestAnswer(progress: TaskProgress, right: boolean): TaskProgress {
  return { ...progress, attempts: progress.attempts + 1, right: progress.right || right, strong: progress.strong || (right && progress.attempts > 0) };
}
