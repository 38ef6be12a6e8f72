/** The two bundles that are ours alone: the extension (CommonJS, VS Code asks for it) and the command line (an ES module). */
import fs from 'node:fs';
import * as esbuild from 'esbuild';
import { at } from '../root.mjs';
import { writeMetafile } from './metafile.mjs';

const common = ({ production }) => ({
  absWorkingDir: at(),
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: production,
  // Names of classes and functions stand in error messages and logs.
  keepNames: true,
  sourcemap: production ? false : 'linked',
  metafile: true,
  logLevel: 'warning',
});

/** What the extension host loads. */
export const extensionOptions = (options) => ({
  ...common(options),
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  format: 'cjs',
  external: ['vscode'],
  // A package's CommonJS entry may load its parts by a path that a bundler cannot follow.
  mainFields: ['module', 'main'],
});

/** What `npm run practice` runs. */
export const cliOptions = (options) => ({
  ...common(options),
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli/main.mjs',
  format: 'esm',
  // Bundled CommonJS packages call `require` for Node's own modules; an ES module has none.
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
});

/** Builds one bundle and keeps its metafile; answers whether there was anything to build. */
export async function bundle(name, options) {
  if (!fs.existsSync(at(options.entryPoints[0]))) return false;
  const { metafile } = await esbuild.build(options);
  writeMetafile(name, metafile);
  return true;
}
