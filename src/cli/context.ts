import type { Catalogue } from '../core/content/catalogue';
import type { Engine, RunOptions } from '../engine/engine';
import type { RunRecord } from '../shared/protocol';

/** What a command works with: where it reads and writes, and the one engine of this process. */
export interface Context {
  /** Folder that holds `dist` and `quizzes`. */
  readonly root: string;
  readonly stdin: NodeJS.ReadableStream;
  out(text: string): void;
  err(text: string): void;
  /** What there is to practise, read once. */
  catalogue(): Promise<Catalogue>;
  /** Started by its first run. */
  readonly engine: Engine;
  /** Ctrl+C was pressed: what still happens is only the way out. */
  readonly interrupted: boolean;
  /** Runs a program in a fresh interpreter and numbers the run. */
  run(code: string, fileName: string, check: string | null, options: RunOptions): Promise<RunRecord>;
}
