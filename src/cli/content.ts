import path from 'node:path';
import { folderReader } from '../content/folderReader';
import { Catalogue } from '../core/content/catalogue';

/** What there is to practise. @throws ContentError when nothing can be read; a broken pattern beside whole ones is no error here */
export async function readCatalogue(folder: string): Promise<Catalogue> {
  const catalogue = await Catalogue.read(folderReader(path.resolve(folder)));
  const [problem] = catalogue.problems;
  if (catalogue.patterns.length === 0 && problem !== undefined) throw problem;
  return catalogue;
}
