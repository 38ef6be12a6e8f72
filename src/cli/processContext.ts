import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuiltInEngine } from '../engine/builtInEngine';
import { builtInLaunches } from '../engine/launches';
import type { Catalogue } from '../core/content/catalogue';
import { readCatalogue } from './content';
import type { Context } from './context';

/** The built command line lies in `dist/cli`. */
const DIST = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The context of this process. Give it back with `end`, or the runtime keeps the process alive. */
export class ProcessContext implements Context {
  readonly root = path.dirname(DIST);
  readonly stdin = process.stdin;
  interrupted = false;
  readonly #engine = new BuiltInEngine({ launches: builtInLaunches(DIST) });
  #lastRunId = 0;
  #catalogue: Promise<Catalogue> | undefined;

  constructor() {
    const interrupt = (): void => {
      this.interrupted = true;
      this.end();
    };
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    // A reader that went away, for instance `head`: nobody is left to work for.
    process.stdout.on('error', interrupt);
  }

  get engine(): BuiltInEngine {
    return this.#engine;
  }

  run: Context['run'] = (code, fileName, check, options) => this.#engine.run({ runId: ++this.#lastRunId, code, fileName, check }, options);

  catalogue(): Promise<Catalogue> {
    this.#catalogue ??= readCatalogue(path.join(this.root, 'quizzes'));
    return this.#catalogue;
  }

  out(text: string): void {
    process.stdout.write(text);
  }

  err(text: string): void {
    process.stderr.write(text);
  }

  end(): void {
    this.#engine.dispose();
    // An open stdin would keep the process waiting for lines.
    process.stdin.destroy();
  }
}
