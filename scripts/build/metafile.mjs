/** What went into each bundle, kept for the third-party notices and for questions about size. */
import fs from 'node:fs';
import { at } from '../root.mjs';

const folder = at('dist', 'meta');

/** Keeps esbuild's metafile of a part, or of several bundles of one part joined. */
export function writeMetafile(name, ...metafiles) {
  fs.mkdirSync(folder, { recursive: true });
  const joined = {
    inputs: Object.assign({}, ...metafiles.map((file) => file.inputs)),
    outputs: Object.assign({}, ...metafiles.map((file) => file.outputs)),
  };
  fs.writeFileSync(at('dist', 'meta', `${name}.json`), JSON.stringify(joined));
}

/** Metafiles by part. */
export function readMetafiles() {
  if (!fs.existsSync(folder)) return new Map();
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.json')).sort();
  return new Map(files.map((file) => [file.slice(0, -'.json'.length), JSON.parse(fs.readFileSync(at('dist', 'meta', file), 'utf8'))]));
}
