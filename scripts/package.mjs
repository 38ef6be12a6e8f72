// `npm run package`: builds for production and packs one `*.vsix`; says how large it is and what makes it so.
import fs from 'node:fs';
import { at } from './root.mjs';
import { ensureBuilt } from './built.mjs';
import { ensurePackage, packagedFiles, vsixPath } from './build/vsix.mjs';

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

await ensureBuilt({ production: true });
await ensurePackage();
const byFolder = new Map();
for (const file of await packagedFiles()) {
  const folder = file.split('/').slice(0, 2).join('/');
  byFolder.set(folder, (byFolder.get(folder) ?? 0) + fs.statSync(at(file)).size);
}
const largest = [...byFolder].sort((a, b) => b[1] - a[1]).filter(([, bytes]) => bytes > 1e5);
for (const [folder, bytes] of largest) console.log(`${megabytes(bytes).padStart(10)}  ${folder}`);
console.log(`${vsixPath()}: ${megabytes(fs.statSync(vsixPath()).size)} (budget 100 MB)`);
