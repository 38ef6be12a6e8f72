import * as vscode from 'vscode';
import { reportText, type AnswerReport } from '../core/learning/answerReport';
import { UserError, messageOf } from '../shared/errors';
import { t } from '../shared/words';

/** Saves reports of answers below the extension's storage and shows them. Nothing is sent anywhere. */
export class AnswerReports {
  readonly #folder: vscode.Uri;

  constructor(
    storage: vscode.Uri,
    private readonly extensionVersion: string,
  ) {
    this.#folder = vscode.Uri.joinPath(storage, 'reports');
  }

  /** @throws UserError when the storage cannot be written. */
  async save(report: AnswerReport): Promise<void> {
    const when = new Date().toISOString();
    const uri = vscode.Uri.joinPath(this.#folder, `${report.task} ${when.replaceAll(':', '-')}.md`);
    const text = reportText(report, { extensionVersion: this.extensionVersion, vscode: vscode.version, platform: `${process.platform} ${process.arch}`, when });
    try {
      await vscode.workspace.fs.createDirectory(this.#folder);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    } catch (thrown) {
      throw new UserError(t('The report could not be written to {0}: {1}. Make room or allow writing there, then try again.', uri.fsPath, messageOf(thrown)));
    }
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One, preview: true });
  }
}
