// `node esbuild.js [--production] [--force] [--watch] [part ...]` builds what is stale of `dist/`.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const KNOWN = ['--production', '--force', '--watch'];

/** Builds now and after every pause in the changes below the sources. */
async function watch(build) {
  await build();
  console.error('build: watching');
  let timer;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void build(), 200);
  };
  for (const folder of ['src', 'webview']) {
    const full = path.join(__dirname, folder);
    if (fs.existsSync(full)) fs.watch(full, { recursive: true }, again);
  }
}

async function main() {
  const unknown = [...flags].filter((flag) => !KNOWN.includes(flag));
  if (unknown.length > 0) throw new Error(`No such flag: ${unknown.join(', ')}. There are: ${KNOWN.join(', ')}.`);
  const { ensureBuilt } = await import('./scripts/built.mjs');
  const options = { production: flags.has('--production'), force: flags.has('--force'), ...(only.length > 0 ? { only } : {}) };
  if (!flags.has('--watch')) return ensureBuilt(options);
  // A broken source is told and waited out: the next change may mend it.
  return watch(() => ensureBuilt(options).catch((error) => console.error(`build: ${error.message}`)));
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
