// `npm run notices`: writes THIRD-PARTY-NOTICES from what ships. With --check it only says whether the file is current (exit code 1 if not).
import fs from 'node:fs';
import { at } from './root.mjs';
import { ensureBuilt } from './built.mjs';
import { components } from './notices/collect.mjs';

const RULE = '='.repeat(100);

function section({ name, version, license, source, remark, text }) {
  const head = [`${name} ${version}`, `Licence: ${license}`, `Source: ${source}`, ...(remark ? [remark] : [])];
  return `${RULE}\n${head.join('\n')}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;
}

await ensureBuilt({ production: true });
const all = components();
const introduction = `NLP Practice contains the following third-party software and data. Written by "npm run notices" from what ships; do not edit.\n\n${all.map(({ name, version, license }) => `- ${name} ${version}: ${license}`).join('\n')}\n`;
const text = [introduction, ...all.map(section)].join('\n');
const file = at('THIRD-PARTY-NOTICES');

if (!process.argv.includes('--check')) {
  fs.writeFileSync(file, text);
  console.log(`${all.length} components`);
} else if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) {
  console.error('THIRD-PARTY-NOTICES is not current: run "npm run notices".');
  process.exit(1);
}
