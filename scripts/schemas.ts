/**
 * `npx tsx scripts/schemas.ts` writes `quizzes/schema/*.json`, which editors check content with while it is written, and `snippets`, which they
 * offer for new files. Schemas are made from those that read the content; `test/unit/content/schemas.test.ts` proves that all are up to date.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { SCHEMA_SCHEME } from '../src/core/authoring/schemaAddress';
import { CatalogueFile, PatternFile } from '../src/core/content/patternTypes';
import { WholeQuestionsFile } from '../src/core/content/questionTypes';
import { TaskFile } from '../src/core/content/types';
import { PYTHON_SNIPPETS, SCHEMA_SNIPPETS } from './authoring/snippets';
import { jsonLines, withPlaceholders } from './authoring/snippetText';

const FILES = { catalogue: CatalogueFile, pattern: PatternFile, questions: WholeQuestionsFile, task: TaskFile };

const root = path.resolve(import.meta.dirname, '..');
export const schemaFolder = path.join(root, 'quizzes', 'schema');
export const snippetFolder = path.join(root, 'snippets');

/** File name to text. Trimming is not said in JSON schemas: what is written may have spaces round it. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(Object.entries(FILES).map(([name, schema]) => {
    const made = toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['trim'] });
    for (const [place, { label, description, body }] of Object.entries(SCHEMA_SNIPPETS[name] ?? {})) {
      Object.assign(within(made, place), { defaultSnippets: [{ label, description, body: withPlaceholders(body) }] });
    }
    return [`${name}.schema.json`, written(made)];
  }));
}

/** File name to text. In a folder of any name a file says by its `$schema` what it is. */
export function snippetFiles(): Record<string, string> {
  const json = Object.entries(SCHEMA_SNIPPETS).flatMap(([name, { '': whole }]) =>
    whole === undefined ? [] : [[whole.label, { prefix: `nlp-practice ${name}`, description: whole.description, body: jsonLines({ $schema: `${SCHEMA_SCHEME}:/${name}.schema.json`, ...(whole.body as object) }) }]],
  );
  return { 'json.code-snippets': written(Object.fromEntries(json)), 'python.code-snippets': written(PYTHON_SNIPPETS) };
}

function within(schema: object, place: string): object {
  return place.split('.').filter((key) => key !== '').reduce((inner, key) => (inner as Record<string, object>)[key] ?? notThere(place), schema);
}

function notThere(place: string): never {
  throw new Error(`The schema has no ${place}.`);
}

function written(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [folder, files] of [[schemaFolder, schemaFiles()], [snippetFolder, snippetFiles()]] as const) {
    fs.mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, file), text);
  }
}
