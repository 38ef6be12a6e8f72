import * as vscode from 'vscode';

/** Does work that takes time under a notification with a button that cancels it. Undefined when it was cancelled. */
export async function withProgress<T>(title: string, work: (signal: AbortSignal, report: (message: string, percent: number) => void) => Promise<T>): Promise<T | undefined> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const cancel = new AbortController();
    token.onCancellationRequested(() => cancel.abort());
    let shown = 0;
    const report = (message: string, percent: number): void => {
      progress.report({ message, increment: percent - shown });
      shown = percent;
    };
    try {
      return await work(cancel.signal, report);
    } catch (thrown) {
      if (cancel.signal.aborted) return undefined;
      throw thrown;
    }
  });
}
