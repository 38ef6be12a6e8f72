/** Collects every sentence that goes through `t` into the bundle that translations start from. */
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { at } from '../root.mjs';

/** Answers the sentences of one source, and the places where `t` is given something that cannot be collected. */
export function sentencesOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const sentences = [];
  const unknown = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) sentences.push(first.text);
      else unknown.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { sentences, unknown };
}

/** The sentences of everything that speaks to people: the extension host, and the panel's page, which it gives the translations. */
export function collectSentences() {
  const files = ['src', 'webview'].flatMap((folder) => fs.readdirSync(at(folder), { recursive: true }).map((file) => path.join(folder, file)));
  const found = files.filter((file) => /\.tsx?$/.test(file)).map((file) => sentencesOf(file, fs.readFileSync(at(file), 'utf8')));
  return { sentences: [...new Set(found.flatMap((one) => one.sentences))].sort(), unknown: found.flatMap((one) => one.unknown) };
}

/** Brings `l10n/bundle.l10n.json` up to date. It is kept in git, so that a changed sentence is seen by whoever translates. */
export function buildL10n() {
  const { sentences, unknown } = collectSentences();
  if (unknown.length > 0) throw new Error(`Only a plain string can be translated: ${unknown.join(', ')}`);
  const wanted = `${JSON.stringify(Object.fromEntries(sentences.map((sentence) => [sentence, sentence])), null, 2)}\n`;
  const file = at('l10n', 'bundle.l10n.json');
  if (fs.readFileSync(file, 'utf8') !== wanted) fs.writeFileSync(file, wanted);
  return true;
}
