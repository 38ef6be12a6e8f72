/** Which third-party software ships, and its licences: read from what the bundler took in and what stands in `dist/runtime`. */
import fs from 'node:fs';
import path from 'node:path';
import { at } from '../root.mjs';
import { readMetafiles } from '../build/metafile.mjs';

/** The command line stays here. */
const NOT_SHIPPED = ['cli'];

/** Packages that come without their licence's text. */
const BY_MICROSOFT = ['onnxruntime-node', 'onnxruntime-web', 'onnxruntime-common', '@microsoft/fast-element', '@microsoft/fast-foundation', '@microsoft/fast-web-utilities'];
const TEXTS = { pyodide: 'MPL-2.0.txt', ...Object.fromEntries(BY_MICROSOFT.map((name) => [name, 'MIT-microsoft.txt'])) };

const readText = (file) => fs.readFileSync(at('scripts', 'notices', file), 'utf8');

/** The folder of the package that a bundled file belongs to, if any. */
function packageFolder(input) {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replace(/^[\w-]+:/, ''))?.[1];
}

function bundledFolders() {
  const shipped = [...readMetafiles()].filter(([part]) => !NOT_SHIPPED.includes(part));
  // A bundle without inputs would silently take its packages off the list.
  for (const [part, { inputs }] of shipped) if (Object.keys(inputs).length === 0) throw new Error(`The bundle "${part}" does not say what went into it.`);
  return shipped.flatMap(([, { inputs }]) => Object.keys(inputs).map(packageFolder).filter(Boolean));
}

/** What transformers.js carries inside its own bundle. */
const INLINED = ['@huggingface/jinja', '@huggingface/tokenizers'];

/** ONNX Runtime's packages as they were copied, Pyodide, and what no metafile names. */
function copiedFolders() {
  const copies = fs.readdirSync(at('dist', 'runtime', 'node_modules')).filter((name) => !name.startsWith('.'));
  return [...copies, 'pyodide', ...INLINED].map((name) => `node_modules/${name}`);
}

function licenceText(folder, name) {
  const file = fs.readdirSync(at(folder)).find((entry) => /^(licen[cs]e|copying)(\.|$)/i.test(entry));
  if (file) return fs.readFileSync(at(folder, file), 'utf8');
  if (TEXTS[name]) return readText(TEXTS[name]);
  throw new Error(`${name} ships without the text of its licence; add one to scripts/notices.`);
}

function describe(folder) {
  const manifest = JSON.parse(fs.readFileSync(at(folder, 'package.json'), 'utf8'));
  const source = manifest.repository?.url ?? manifest.repository ?? manifest.homepage ?? `npm: ${manifest.name}`;
  return { name: manifest.name, version: manifest.version, license: manifest.license, source: source.replace(/^git\+/, ''), text: licenceText(folder, manifest.name) };
}

/** What no bundler sees: Python inside Pyodide, weights, vocabularies. */
const others = () => JSON.parse(readText('others.json')).map((entry) => ({ ...entry, text: readText(entry.text) }));

/** Every shipped component once, by name. */
export function components() {
  const folders = [...new Set([...bundledFolders(), ...copiedFolders()])].map((folder) => folder.split(path.sep).join('/'));
  const all = [...folders.map(describe), ...others()];
  const once = new Map(all.map((entry) => [`${entry.name} ${entry.version}`, entry]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
