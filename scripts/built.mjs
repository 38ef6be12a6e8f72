/** Decides what of `dist/` is stale and builds only that. Everything it says goes to stderr: callers may own stdout. */
import fs from 'node:fs';
import { at } from './root.mjs';
import { fingerprint } from './build/hash.mjs';
import { withLock } from './build/lock.mjs';

const stampOf = (name) => at('dist', 'meta', `${name}.stamp`);
const say = (words) => console.error(`build: ${words}`);

/** A production build also serves whoever asks for any; a development build does not serve a package. */
function isFresh(part, inputs, production) {
  if (!fs.existsSync(stampOf(part.name))) return false;
  const stamp = JSON.parse(fs.readFileSync(stampOf(part.name), 'utf8'));
  return stamp.inputs === inputs && (stamp.production || !production);
}

async function buildPart(part, inputs, { production }) {
  const started = Date.now();
  fs.rmSync(stampOf(part.name), { force: true });
  for (const output of part.outputs ?? []) fs.rmSync(at(output), { recursive: true, force: true });
  if (!(await part.build({ root: at(), outDir: at('dist'), production, minify: production }))) return say(`${part.name}: no source yet, skipped`);
  fs.mkdirSync(at('dist', 'meta'), { recursive: true });
  fs.writeFileSync(stampOf(part.name), JSON.stringify({ inputs, production }));
  say(`${part.name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Builds the stale parts, or all when forced; `only` limits it to parts by name. One build at a time, also across processes. */
export async function ensureBuilt({ production = false, force = false, only } = {}) {
  const { COMMON_INPUTS, PARTS } = await import('./build/parts.mjs');
  const wanted = only ? PARTS.filter((part) => only.includes(part.name)) : PARTS;
  const broken = [];
  await withLock(at('dist', '.lock'), async () => {
    for (const part of wanted) {
      const inputs = fingerprint([...COMMON_INPUTS, ...part.inputs]);
      if (!force && isFresh(part, inputs, production)) continue;
      // The others are built all the same: whoever works on one part needs not wait for another's mending.
      await buildPart(part, inputs, { production }).catch((error) => broken.push(`${part.name}: ${error.message}`));
    }
  });
  if (broken.length > 0) throw new Error(`Not built: ${broken.join('; ')}`);
}
