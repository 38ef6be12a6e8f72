/** What the recorder wrote, and the programs it wrote it of. */
import fs from 'node:fs';
import path from 'node:path';

/** A description of a value, as `describe.py` gives it. */
export type Described = null | boolean | number | string | readonly Described[] | { readonly [key: string]: Described };

/** What a program did. `line` is the innermost line of its own that raised. */
export interface Done {
  readonly outcome: string;
  readonly exception: string | null;
  readonly message: string | null;
  readonly line: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly values: { readonly [name: string]: Described };
}

/** `model`: a model was run, so that numbers depend on the weights. */
export interface Truth extends Done {
  readonly model: boolean;
}

export interface Recording {
  readonly recorded: Readonly<Record<string, string>>;
  readonly programs: Readonly<Record<string, Truth>>;
}

const read = (name: string): Recording => JSON.parse(fs.readFileSync(path.join(__dirname, name), 'utf8')) as Recording;

/** The two files as one; `weights` says which weights the numbers of models are of. */
export function readTruth(): Recording {
  const [plain, models] = [read('truth.json'), read('truth-models.json')];
  return { recorded: bothVersions(plain.recorded, models.recorded), programs: { ...plain.programs, ...models.programs } };
}

/** A program's name is its file's, without `.py`. */
export function readPrograms(): Map<string, string> {
  const folder = path.join(__dirname, 'programs');
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.py')).sort();
  return new Map(files.map((file) => [path.basename(file, '.py'), fs.readFileSync(path.join(folder, file), 'utf8')]));
}

/** Programs that run a model are recorded anew with every change of the weights, and then under other versions perhaps: both are named. */
function bothVersions(plain: Recording['recorded'], models: Recording['recorded']): Recording['recorded'] {
  const both = Object.entries(models).map(([name, version]) => [name, (plain[name] ?? version) === version ? version : `${plain[name]} (with a model: ${version})`]);
  return Object.fromEntries(both);
}
