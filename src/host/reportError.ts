import * as vscode from 'vscode';
import { ContentError, FaultError, UserError, messageOf } from '../shared/errors';
import { t } from '../shared/words';

/**
 * Says what went wrong in the words of its kind: what the learner can do, which content file is wrong, or that it is our fault. Ours and the
 * content's go to the log with all that is known.
 */
export function errorReporter(log: vscode.LogOutputChannel): (thrown: unknown) => void {
  return (thrown) => {
    if (thrown instanceof UserError) return void vscode.window.showWarningMessage(thrown.message);
    log.error(thrown instanceof Error ? (thrown.stack ?? thrown.message) : messageOf(thrown));
    if (thrown instanceof FaultError && thrown.lastWords !== '') log.error(thrown.lastWords);
    void offerLog(wordsOf(thrown), log);
  };
}

function wordsOf(thrown: unknown): string {
  if (!(thrown instanceof ContentError)) return t('This is a fault of NLP Practice and is not counted: {0}', messageOf(thrown));
  return thrown.whose === 'yours' ? t('A file of your own patterns is wrong: {0}', thrown.message) : t('A practice file of ours is wrong: {0}', thrown.message);
}

async function offerLog(words: string, log: vscode.LogOutputChannel): Promise<void> {
  const show = t('Show Log');
  if ((await vscode.window.showErrorMessage(words, show)) === show) log.show();
}
