/** The package: one `*.vsix` in the root, for the platform of this machine. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { at } from '../root.mjs';
import { fingerprintOfStates } from './hash.mjs';
import { withLock } from './lock.mjs';

const vsce = () => createRequire(import.meta.url)('@vscode/vsce');
const stampFile = at('dist', 'meta', 'vsix.stamp');

/** VS Code's name of the platform that we run on, as `vsce package --target` takes it. */
const target = () => `${process.platform}-${process.arch}`;

/** Where the package of this platform lies. */
export function vsixPath() {
  const { name, version } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
  return at(`${name}-${target()}-${version}.vsix`);
}

/** Everything that ships, as paths relative to the root, decided by `.vscodeignore`. */
export async function packagedFiles() {
  const { listFiles, PackageManager } = vsce();
  return (await listFiles({ cwd: at(), packageManager: PackageManager.None })).sort();
}

/** Packages of other versions and platforms in the root go, so that there is exactly one. */
async function pack() {
  for (const file of fs.readdirSync(at())) if (file.endsWith('.vsix')) fs.rmSync(at(file));
  await vsce().createVSIX({ cwd: at(), packagePath: vsixPath(), target: target(), dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
}

/** Packs what is built, unless the package is current. Answers a fingerprint of what is in it. */
export async function ensurePackage() {
  const state = fingerprintOfStates(await packagedFiles());
  await withLock(at('dist', '.package.lock'), async () => {
    const current = fs.existsSync(vsixPath()) && fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === state;
    if (current) return;
    await pack();
    fs.writeFileSync(stampFile, state);
  });
  return state;
}
