/** What a preview makes of the small pattern with some of its files changed. */
import assert from 'node:assert/strict';
import { readPreview, type PreviewedTask } from '../../../src/core/authoring/previewContent';
import type { Finding } from '../../../src/core/contentGate';
import { Library } from '../content/fixture';

type Files = Record<string, string | null>;
const read = (files: Files): ReturnType<typeof readPreview> => readPreview({ patternId: 'sums', id: 'add' }, new Library(files).readText);

export async function previewOf(files: Files): Promise<PreviewedTask> {
  const { shown, problems } = await read(files);
  return shown ?? assert.fail(JSON.stringify(problems));
}

export async function problemsOf(files: Files): Promise<readonly Finding[]> {
  return (await read(files)).problems ?? assert.fail('it is shown');
}
