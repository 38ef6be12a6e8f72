/** The real engine over the built runtime, and the content as it ships. */
import fs from 'node:fs';
import path from 'node:path';
import { BuiltInEngine } from '../../src/engine/builtInEngine';
import { builtInLaunches } from '../../src/engine/launches';
import type { RunProgram } from '../../src/core/grading/gradeAnswers';
import type { ReadText } from '../../src/core/content/readContent';
import { Catalogue } from '../../src/core/content/catalogue';

const root = path.resolve(import.meta.dirname, '../..');
export const quizzes = path.join(root, 'quizzes');

/** Longest a program of the content may take. Milliseconds; no measure, only an end to what hangs. */
const LIMIT_MS = 60_000;

export const readShipped: ReadText = (file) => fs.promises.readFile(path.join(quizzes, file), 'utf8');

export const shipped = (): Promise<Catalogue> => Catalogue.read(readShipped);

/** One engine for a suite; give it back with `end`. */
export class ContentEngine {
  readonly #engine = new BuiltInEngine({ launches: builtInLaunches(path.join(root, 'dist')) });
  #lastRun = 0;

  readonly run: RunProgram = (code, fileName, check) => this.#engine.run({ runId: ++this.#lastRun, code, fileName, check }, { limitMs: LIMIT_MS });

  end(): void {
    this.#engine.dispose();
  }
}
