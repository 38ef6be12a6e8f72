/** The package: one `*.vsix` in the root, for the platform of this machine. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { at } from '../root.mjs';

/** Read afresh: the manifest may change while a script runs. */
const manifest = () => JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));

/** VS Code's name of the platform that we run on, as `vsce package --target` takes it. */
export const target = () => `${process.platform}-${process.arch}`;

/** Where the package of this platform lies. */
export function vsixPath() {
  const { name, version } = manifest();
  return at(`${name}-${target()}-${version}.vsix`);
}

/** Everything that ships, as paths relative to the root, decided by `.vscodeignore`. */
export async function packagedFiles() {
  const { listFiles, PackageManager } = createRequire(import.meta.url)('@vscode/vsce');
  return (await listFiles({ cwd: at(), packageManager: PackageManager.None })).sort();
}

/** Packs what is built. Packages of other versions and platforms in the root go, so that there is exactly one. */
export async function createPackage() {
  const { createVSIX } = createRequire(import.meta.url)('@vscode/vsce');
  for (const file of fs.readdirSync(at())) if (file.endsWith('.vsix')) fs.rmSync(at(file));
  await createVSIX({ cwd: at(), packagePath: vsixPath(), target: target(), dependencies: false, allowMissingRepository: true });
  return vsixPath();
}
