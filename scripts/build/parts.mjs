/** What `dist/` is made of. Each part knows its inputs, so that only what changed is built again. */
import fs from 'node:fs';
import { at } from '../root.mjs';
import { bundle, cliOptions, extensionOptions } from './bundle.mjs';
import { writeMetafile } from './metafile.mjs';

/** Changes that concern every part. */
export const COMMON_INPUTS = ['package-lock.json', 'scripts/build/parts.mjs', 'scripts/build/metafile.mjs', 'scripts/root.mjs'];

/** A part that a module of its own builds; it answers its metafiles (`{ metafile }` or `{ metafiles }`) if it bundles anything. */
async function ownBuilder(name, module, entry, options) {
  if (!fs.existsSync(at(module)) || !fs.existsSync(at(entry))) return false;
  const exported = await import(at(module));
  const build = exported[`build${name[0].toUpperCase()}${name.slice(1)}`];
  const result = await build(options);
  writeMetafile(name, ...(result?.metafiles ?? (result?.metafile ? [result.metafile] : [])));
  return true;
}

/** In the order in which they are built. `outputs` go first, with what an earlier build left there. `build` answers false when the part has no source. */
export const PARTS = [
  { name: 'l10n', inputs: ['src', 'webview', 'scripts/build/l10n.mjs'], build: async () => (await import('./l10n.mjs')).buildL10n() },
  { name: 'extension', inputs: ['src', 'package.json', 'scripts/build/bundle.mjs'], build: (options) => bundle('extension', extensionOptions(options)) },
  { name: 'cli', inputs: ['src', 'package.json', 'scripts/build/bundle.mjs'], build: (options) => bundle('cli', cliOptions(options)) },
  {
    name: 'webview',
    outputs: ['dist/webview'],
    inputs: ['webview', 'media', 'src/shared', 'src/core', 'scripts/build/webview.mjs'],
    build: (options) => ownBuilder('webview', 'scripts/build/webview.mjs', 'webview', options),
  },
  {
    name: 'runtime',
    inputs: ['src/runtime', 'src/shared', 'scripts/build/runtime.mjs', 'scripts/build/runtime'],
    build: (options) => ownBuilder('runtime', 'scripts/build/runtime.mjs', 'src/runtime/main.ts', options),
  },
  {
    // Runs the command line on the runtime, so both come before it
    name: 'api',
    outputs: ['dist/api.json'],
    inputs: ['src/runtime/python', 'scripts/build/api.mjs'],
    build: async (options) => (await import('./api.mjs')).buildApi(options),
  },
];
