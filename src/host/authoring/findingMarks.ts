import * as vscode from 'vscode';
import { fieldRange } from '../../core/authoring/fieldRange';
import type { Finding } from '../../core/contentGate';
import type { Disposable } from '../../shared/disposable';

/** Shows findings of a check at the fields that they name, in the editor and among the problems, until the next check. */
export class FindingMarks implements Disposable {
  readonly #marks = vscode.languages.createDiagnosticCollection('nlp-practice-content');

  /** Takes the place of what was found before. Paths of findings are below `root`. */
  async show(root: vscode.Uri, findings: readonly Finding[]): Promise<void> {
    const marks = await Promise.all([...new Set(findings.map(({ file }) => file))].map(async (file) => {
      const uri = vscode.Uri.joinPath(root, file);
      return [uri, await marksOf(uri, findings.filter((one) => one.file === file))] as const;
    }));
    this.#marks.clear();
    for (const [uri, list] of marks) this.#marks.set(uri, list);
  }

  clear(): void {
    this.#marks.clear();
  }

  dispose(): void {
    this.#marks.dispose();
  }
}

async function marksOf(uri: vscode.Uri, findings: readonly Finding[]): Promise<vscode.Diagnostic[]> {
  const document = await opened(uri);
  return findings.map(({ file, field, problem }) => {
    const mark = new vscode.Diagnostic(document === undefined ? new vscode.Range(0, 0, 0, 0) : rangeIn(document, file, field), field === '' ? problem : `${field}: ${problem}`, vscode.DiagnosticSeverity.Error);
    mark.source = 'NLP Practice';
    return mark;
  });
}

function rangeIn(document: vscode.TextDocument, file: string, field: string): vscode.Range {
  const { start, end } = fieldRange(file, document.getText(), field);
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Undefined of a file that is not there or is no text. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}
