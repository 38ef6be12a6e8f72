import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { apiAt, completionsAt } from '../core/api/apiAt';
import { ApiIndex, type ApiMember } from '../core/api/apiIndex';
import { slotAt } from '../core/editor/linkedPlaces';
import type { EditorModels } from './editorModels';
import { toRange } from './positions';

const KINDS: Readonly<Record<ApiMember['kind'], vscode.CompletionItemKind>> = {
  class: vscode.CompletionItemKind.Class,
  function: vscode.CompletionItemKind.Function,
  value: vscode.CompletionItemKind.Property,
  module: vscode.CompletionItemKind.Module,
};

/** Says what the names of `transformers` and `torch` are, and completes them outside blanks: what belongs in a blank is the learner's to find. */
export class ApiHelp implements vscode.HoverProvider, vscode.CompletionItemProvider {
  #index: Promise<ApiIndex> | undefined;

  /** `file` is what the build wrote; read when it is first needed. */
  constructor(private readonly file: string, private readonly models: EditorModels) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const found = apiAt(await this.#read(), document.getText(), document.offsetAt(position));
    if (found === undefined) return undefined;
    const words = new vscode.MarkdownString().appendCodeblock(found.code, 'python').appendMarkdown(found.doc);
    return new vscode.Hover(words, toRange(document, found.range));
  }

  async provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.CompletionItem[]> {
    const offset = document.offsetAt(position);
    if (slotAt(this.models.of(document)?.slots ?? [], offset) !== undefined) return [];
    return [...completionsAt(await this.#read(), document.getText(), offset)].map(([name, member]) => item(name, member));
  }

  #read(): Promise<ApiIndex> {
    return (this.#index ??= readFile(this.file, 'utf8').then((text) => new ApiIndex(text)));
  }
}

function item(name: string, { kind, signature, doc }: ApiMember): vscode.CompletionItem {
  const made = new vscode.CompletionItem({ label: name, detail: signature }, KINDS[kind]);
  made.insertText = name;
  made.documentation = new vscode.MarkdownString(doc);
  return made;
}
