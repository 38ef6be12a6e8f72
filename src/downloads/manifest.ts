/** `download.json` beside a model's files: what it is and where it came from. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { codeOf } from './fileErrors';

const FILE = 'download.json';

const Sum = v.object({ kind: v.picklist(['sha256', 'git']), hex: v.string() });

export const Manifest = v.object({
  name: v.string(),
  /** The name on the hub, and the commit that the files are of. */
  id: v.string(),
  commit: v.string(),
  licence: v.nullable(v.string()),
  from: v.string(),
  /** When it was complete, as ISO 8601 writes it. */
  at: v.string(),
  files: v.array(v.object({ path: v.string(), size: v.number(), sum: Sum })),
});
export type Manifest = v.InferOutput<typeof Manifest>;

export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeFile(join(folder, FILE), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Null where there is none that can be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    const parsed = v.safeParse(Manifest, JSON.parse(await readFile(join(folder, FILE), 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch (thrown) {
    if (codeOf(thrown) !== undefined || thrown instanceof SyntaxError) return null;
    throw thrown;
  }
}
