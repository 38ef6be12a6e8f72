/** A fingerprint of files and folders: names and contents, so that a fresh clone, a touched file and a switched branch give the same answer. */
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { at, root } from '../root.mjs';

/** Every file at or below `place` (relative to the root), sorted; nothing where there is no such place. */
export function filesBelow(place) {
  const full = at(place);
  if (!fs.existsSync(full)) return [];
  if (fs.statSync(full).isFile()) return [full];
  const entries = fs.readdirSync(full, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !isByproduct(entry)).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/** What running Python leaves beside the sources. */
const isByproduct = (entry) => entry.name.endsWith('.pyc');

/** The fingerprint of `places`; `extra` is anything else that decides the outcome. */
export function fingerprint(places, extra = '') {
  const hash = crypto.createHash('sha256').update(extra);
  for (const file of places.flatMap(filesBelow)) {
    hash.update(`\0${path.relative(root, file)}\0`).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

/** The same from sizes and times alone, for files too large to read each time. A touched file counts as changed. */
export function fingerprintOfStates(files) {
  const hash = crypto.createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = fs.statSync(at(file));
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}
