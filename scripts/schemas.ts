/**
 * `npx tsx scripts/schemas.ts` writes `quizzes/schema/*.json`, which editors check content with while it is written. They are made from
 * the schemas that read the content; `test/unit/content/schemas.test.ts` proves that they are up to date.
 */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { CatalogueFile, PatternFile } from '../src/core/content/patternTypes';
import { WholeQuestionsFile } from '../src/core/content/questionTypes';
import { TaskFile } from '../src/core/content/types';

const FILES = { catalogue: CatalogueFile, pattern: PatternFile, questions: WholeQuestionsFile, task: TaskFile };

export const schemaFolder = path.resolve(import.meta.dirname, '../quizzes/schema');

/** File name to text. Trimming is not said in JSON schemas: what is written may have spaces round it. */
export function schemaFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['trim'] }), undefined, 2)}\n`,
    ]),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  fs.mkdirSync(schemaFolder, { recursive: true });
  for (const [file, text] of Object.entries(schemaFiles())) fs.writeFileSync(path.join(schemaFolder, file), text);
}
