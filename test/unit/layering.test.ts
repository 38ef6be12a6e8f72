import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as ts from 'typescript';

/** One room of the source: what of ours it may import, and what it may import as types only. Anything unnamed is forbidden. */
interface Room {
  readonly may: readonly string[];
  readonly typesOf?: readonly string[];
  readonly vscode?: true;
}

const ADAPTER: Room = { may: ['shared', 'core', 'content', 'engine', 'downloads', 'editor', 'panel', 'commands', 'host'], vscode: true };
const ROOMS: Readonly<Record<string, Room>> = {
  shared: { may: [] },
  core: { may: ['shared'] },
  engine: { may: ['shared'] },
  content: { may: ['shared', 'core'] },
  downloads: { may: ['shared', 'core'] },
  runtime: { may: ['shared'], typesOf: ['core'] },
  webview: { may: ['shared'], typesOf: ['core'] },
  cli: { may: ['core', 'content', 'shared', 'runtime', 'engine'] },
  editor: ADAPTER,
  panel: ADAPTER,
  commands: ADAPTER,
  host: ADAPTER,
  'extension.ts': ADAPTER,
};

interface Import {
  readonly from: string;
  readonly module: string;
  readonly typeOnly: boolean;
}

const root = path.resolve(__dirname, '../..');

function sourceFiles(folder: string): string[] {
  const entries = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return entries.filter((entry) => /\.tsx?$/.test(entry)).map((entry) => path.join(folder, entry));
}

/** `webview`, or the folder or file below `src`. */
function roomOf(file: string): string {
  const [top, second] = file.split(path.sep);
  return top === 'src' ? (second ?? '') : (top ?? '');
}

/** Whether nothing of an import or export clause is left after compiling. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return clause.name === undefined && names !== undefined && ts.isNamedImports(names) && names.elements.length > 0 && names.elements.every((name) => name.isTypeOnly);
}

/** Every module that a file names: imports, re-exports, `import(...)`, `require(...)` and `import('...')` types. */
function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, typeOnly: boolean): void => {
    if (literal !== undefined && ts.isStringLiteralLike(literal)) found.push({ from: file, module: literal.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** What is wrong with an import, in words, or undefined. */
function objection({ from, module, typeOnly }: Import): string | undefined {
  const name = roomOf(from);
  const room = ROOMS[name];
  if (room === undefined) return `${from}: "${name}" is a room that the rules do not know`;
  if (module === 'vscode') return room.vscode ? undefined : `${from} imports vscode`;
  if (!module.startsWith('.')) return undefined;
  const target = roomOf(path.join(path.dirname(from), module));
  const allowed = target === name || room.may.includes(target) || (typeOnly && (room.typesOf ?? []).includes(target));
  return allowed ? undefined : `${from} imports ${typeOnly ? 'types of ' : ''}${target} (${module})`;
}

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

describe('layering', () => {
  it('every file imports only what its room may', () => {
    const files = [...sourceFiles('src'), ...sourceFiles('webview')];
    assert.ok(files.length > 50, `only ${files.length} files found`);
    const objections = files.flatMap((file) => importsOf(file, read(file))).map(objection).filter((words) => words !== undefined);
    assert.deepEqual(objections, []);
  });

  it('nothing in the product reads from the scripts or the tests', () => {
    const files = [...sourceFiles('src'), ...sourceFiles('webview')];
    const outside = files.flatMap((file) => importsOf(file, read(file))).filter(({ module }) => /(^|\/)(scripts|test)\//.test(module));
    assert.deepEqual(outside, []);
  });

  it('finds each kind of forbidden import, and lets the allowed ones pass', () => {
    const judge = (file: string, text: string): (string | undefined)[] => importsOf(file, text).map(objection);
    const core = path.join('src', 'core', 'grading', 'x.ts');
    for (const bad of ["import { a } from '../../host/a';", "import type { A } from '../../host/a';", "export * from '../../engine/a';", "const a = await import('../../runtime/a');",
      "let a: import('../../editor/a').A;", "const v = require('vscode');", "import 'vscode';"]) {
      assert.equal(judge(core, bad).filter((words) => words !== undefined).length, 1, bad);
    }
    assert.deepEqual(judge(core, "import { a } from '../../shared/a'; import { b } from '../panel/b'; import c from 'valibot';"), [undefined, undefined, undefined]);
    const runtime = path.join('src', 'runtime', 'x.ts');
    assert.deepEqual(judge(runtime, "import type { A } from '../core/a'; import { type B } from '../core/b';"), [undefined, undefined]);
    assert.equal(judge(runtime, "import { a, type B } from '../core/a';").filter((words) => words !== undefined).length, 1);
  });
});
