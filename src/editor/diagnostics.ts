import * as vscode from 'vscode';
import type { EditorDiagnostic } from '../core/editor/types';
import type { EditorModels } from './editorModels';
import { toRange } from './positions';

const SEVERITY: Readonly<Record<EditorDiagnostic['kind'], vscode.DiagnosticSeverity>> = {
  'changed-code': vscode.DiagnosticSeverity.Warning,
  'lost-blank': vscode.DiagnosticSeverity.Warning,
  raised: vscode.DiagnosticSeverity.Error,
  syntax: vscode.DiagnosticSeverity.Error,
  wrong: vscode.DiagnosticSeverity.Error,
};

/** Shows the model's squiggles, and takes them away with the model. */
export class PracticeDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('nlp-practice');
  readonly #subscription: vscode.Disposable;

  constructor(private readonly models: EditorModels) {
    this.#subscription = models.onDidChange((uri) => this.#show(uri));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#collection.dispose();
  }

  #show(uri: vscode.Uri): void {
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    const model = document === undefined ? undefined : this.models.of(document);
    this.#collection.set(uri, document === undefined ? [] : (model?.diagnostics ?? []).map((item) => toDiagnostic(document, item)));
  }
}

/** Words are shown as they are: a diagnostic has no markup, so the backticks round code stay. */
function toDiagnostic(document: vscode.TextDocument, { kind, range, message }: EditorDiagnostic): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(toRange(document, range), message, SEVERITY[kind]);
  diagnostic.source = 'NLP Practice';
  diagnostic.code = kind;
  return diagnostic;
}
