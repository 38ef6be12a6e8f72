import * as vscode from 'vscode';
import { upstreamNames } from '../../content/upstreamNames';
import { provedWords, proveTaskAt } from '../../core/authoring/proveTaskAt';
import type { Proof } from '../../core/contentGate';
import type { Engine } from '../../engine/engine';
import { DisposableStore, type Disposable } from '../../shared/disposable';
import { t } from '../../shared/words';
import { withProgress } from '../withProgress';
import { taskInEditor, type TaskInFolder } from './activeTask';
import { authoredTexts } from './authoredTexts';
import { FindingMarks } from './findingMarks';
import { CheckStopped, proofRuns } from './proofRuns';

/** `Check This Task`: the content gate over the task that is being written, as it stands in the editor. */
export class TaskChecker implements Disposable {
  readonly #own = new DisposableStore();
  readonly #marks = this.#own.add(new FindingMarks());
  #running: AbortController | undefined;

  constructor(
    private readonly engine: Engine,
    private readonly distFolder: string,
    private readonly announce: (words: string) => void,
  ) {}

  /** Settles when the check is over. A second check stops the first. @throws UserError when there is no task to be checked, FaultError when a program of ours broke */
  async check(): Promise<void> {
    const task = taskInEditor();
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const proof = await this.#prove(task, running);
    if (proof === undefined) return this.announce(t('The check of {0} was stopped.', task.id));
    await this.#marks.show(task.folder, proof.findings);
    tell(task.id, proof);
  }

  dispose(): void {
    this.#running?.abort();
    this.#own.dispose();
  }

  /** Undefined when it was stopped, by its button or by the next check. */
  async #prove(task: TaskInFolder, { signal: replaced }: AbortController): Promise<Proof | undefined> {
    return withProgress(t('Checking {0}', task.id), async (cancelled, report) => {
      const signal = AbortSignal.any([cancelled, replaced]);
      const run = proofRuns(this.engine, signal, (count) => report(t('run {0}', count), 0));
      try {
        const proof = await proveTaskAt(task, authoredTexts(task.folder), run, await upstreamNames(this.distFolder));
        return signal.aborted ? undefined : proof;
      } catch (thrown) {
        if (thrown instanceof CheckStopped) return undefined;
        throw thrown;
      }
    });
  }
}

/** Nobody has to answer, so nothing waits for it. */
function tell(id: string, { findings, counts }: Proof): void {
  if (findings.length === 0) return void vscode.window.showInformationMessage(provedWords(id, counts));
  const show = t('Show Problems');
  const words = findings.length === 1 ? t('{0} is not proved: 1 finding.', id) : t('{0} is not proved: {1} findings.', id, findings.length);
  void vscode.window.showWarningMessage(words, show).then((chosen) => {
    if (chosen === show) void vscode.commands.executeCommand('workbench.actions.view.problems');
  });
}
