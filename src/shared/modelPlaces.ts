/** Where models may lie beside the bundled ones, and how the runtime's child is told of it. */
import path from 'node:path';

/** Absolute paths without symbolic links in them; null where there is none. */
export interface ModelPlaces {
  /** A folder that the user named in the settings. */
  readonly folder: string | null;
  /** What `Get Model...` downloaded. */
  readonly downloaded: string | null;
  /** The hub's own cache, as Python's `huggingface_hub` keeps it. */
  readonly cache: string | null;
}

export const NO_PLACES: ModelPlaces = { folder: null, downloaded: null, cache: null };

const KINDS = ['folder', 'downloaded', 'cache'] as const;

/** Command-line arguments that say where models lie. */
export function placeArguments(places: ModelPlaces): string[] {
  return KINDS.flatMap((kind) => (places[kind] === null ? [] : [`--models-${kind}=${places[kind]}`]));
}

/** Reads what `placeArguments` wrote. */
export function readPlaceArguments(argv: readonly string[]): ModelPlaces {
  const value = (kind: string): string | null => {
    const start = `--models-${kind}=`;
    return argv.find((word) => word.startsWith(start))?.slice(start.length) ?? null;
  };
  return { folder: value('folder'), downloaded: value('downloaded'), cache: value('cache') };
}

/**
 * What of these places the child may read, as Node's permission flags write it. Of the hub's cache only models: beside them lie data sets,
 * which nothing of ours needs to see. A folder named without an ending would be granted with all that is in it.
 */
export function readablePlaces({ folder, downloaded, cache }: ModelPlaces): string[] {
  const whole = [folder, downloaded].flatMap((root) => (root === null ? [] : [path.join(root, '*')]));
  return cache === null ? whole : [...whole, path.join(cache, 'models--*')];
}
