import * as vscode from 'vscode';

/**
 * Has the practice folder watched, so that VS Code reads a clean buffer anew when its file changes elsewhere, in another window for
 * instance. VS Code watches files outside the workspace by itself, but not again once one was closed and reopened (seen in 1.139).
 */
export function watchFolder(folder: vscode.Uri): vscode.Disposable {
  return vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*.practice.py'));
}
