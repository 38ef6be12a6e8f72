import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zipEntries } from './zipEntries';

const root = resolve(__dirname, '../..');

/** The budget for one platform's package, in bytes. */
const LARGEST = 100e6;

/** What the product cannot do without. */
const NEEDED = ['package.json', 'package.nls.json', 'readme.md', 'changelog.md', 'LICENSE.txt', 'THIRD-PARTY-NOTICES', 'l10n/bundle.l10n.json', 'media/icon.png',
  'syntaxes/python-practice.tmLanguage.json', 'models/catalog.json', 'dist/extension.js', 'dist/api.json',
  'dist/runtime/main.mjs', 'dist/runtime/snapshot.bin', 'quizzes/catalogue.json'];
const NEEDED_FOLDERS = ['quizzes', 'models/weights', 'models/tokenizers', 'models/cards', 'dist/runtime', 'dist/webview'];

/** What belongs to development only. */
const FORBIDDEN = [/\.tsx?$/, /\.map$/, /\.pyc$/, /^node_modules\//, /^(src|webview|test|scripts|docs)\//, /^models\/training\//, /^dist\/(cli|meta)\//, /(^|\/)\.[^/]+$/, /\.stamp$/];

describe('package', () => {
  const packages = readdirSync(root).filter((file) => file.endsWith('.vsix'));
  const vsix = join(root, packages[0] ?? '');
  let names: string[];

  before(() => {
    names = zipEntries(vsix).map(({ name }) => name).filter((name) => name.startsWith('extension/')).map((name) => name.slice('extension/'.length));
  });

  it('is one file, for this platform', () => {
    assert.equal(packages.length, 1);
    assert.ok(packages[0]?.includes(`${process.platform}-${process.arch}`), packages[0]);
  });

  it('holds what the product needs', () => {
    assert.deepEqual(NEEDED.filter((name) => !names.includes(name)), []);
    assert.deepEqual(NEEDED_FOLDERS.filter((folder) => !names.some((name) => name.startsWith(`${folder}/`))), []);
  });

  it('holds nothing that is for development only', () => {
    assert.deepEqual(names.filter((name) => FORBIDDEN.some((pattern) => pattern.test(name))), []);
  });

  it('holds every file that its manifest names', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const named = [...manifest.matchAll(/"\.\/([^"]+\.[a-zA-Z]+)"/g)].map(([, name]) => name ?? '');
    assert.ok(named.length > 0);
    assert.deepEqual(named.filter((name) => !names.includes(name)), []);
  });

  it('keeps to its budget', () => {
    const { size } = statSync(vsix);
    console.log(`      ${(size / 1e6).toFixed(1)} MB in ${names.length} files`);
    assert.ok(size <= LARGEST, `${size} bytes`);
  });
});
