import type { Family, ModelCatalog } from '../modelCatalog';

/** The name of a bundled model of that family, whose shape serves where nothing but the shape counts. */
export function standInFor(catalog: ModelCatalog, family: Family): string {
  const name = catalog.names.find((one) => catalog.find(one)?.info.family === family);
  if (name === undefined) throw new Error(`no ${family} model is bundled`);
  return name;
}
