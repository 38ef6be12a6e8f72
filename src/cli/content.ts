import fs from 'node:fs/promises';
import path from 'node:path';
import { Catalogue } from '../core/content/catalogue';
import type { ReadText } from '../core/content/readContent';
import { ContentError } from '../shared/errors';

/** Reads files of a content folder, and nothing outside it. */
export function readerOf(folder: string): ReadText {
  return (file) => {
    const full = path.resolve(folder, file);
    if (path.relative(folder, full).startsWith('..')) throw new ContentError(file, undefined, 'it lies outside the content folder');
    return fs.readFile(full, 'utf8');
  };
}

/** What there is to practise. @throws ContentError when nothing can be read; a broken pattern beside whole ones is no error here */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const catalogue = await Catalogue.read(readerOf(path.resolve(folder)));
  const [problem] = catalogue.problems;
  if (catalogue.patterns.length === 0 && problem !== undefined) throw problem;
  return catalogue;
}
