import * as vscode from 'vscode';
import { PREVIEW_VIEW_TYPE } from '../../commands/commandIds';
import { problemsScreen, readPreview } from '../../core/authoring/previewContent';
import { taskFolder } from '../../core/content/parseTask';
import type { PanelScreen } from '../../core/panel/screenTypes';
import { PanelView } from '../../panel/panelView';
import { DisposableStore, type Disposable } from '../../shared/disposable';
import { t } from '../../shared/words';
import { OutputLog } from '../outputLog';
import { panelHost, type PanelHostParts } from '../panelHost';
import { taskInEditor, taskOfFile, type TaskInFolder } from './activeTask';
import { authoredTexts } from './authoredTexts';
import { PreviewSession, type PreviewSessionParts } from './previewSession';

/** Milliseconds without a change after which what was typed is shown. */
const PAUSE_MS = 250;

export interface TaskPreviewParts extends Omit<PreviewSessionParts, 'output' | 'open' | 'showLine'>, Pick<PanelHostParts, 'keys' | 'showInstallation' | 'getModel' | 'openAddress' | 'singleKeys'> {
  readonly extensionUri: vscode.Uri;
}

/** `Preview This Task`: the task that is being written, beside its files, as the learner's panel shows it. It follows what is typed. */
export class TaskPreview implements Disposable {
  readonly #own = new DisposableStore();
  readonly #output = new OutputLog();
  readonly #session: PreviewSession;
  readonly #panel: PanelView;
  #task: TaskInFolder | undefined;
  #screen: PanelScreen | undefined;
  #timer: NodeJS.Timeout | undefined;
  #reads = 0;

  constructor(private readonly parts: TaskPreviewParts) {
    this.#session = new PreviewSession({ ...parts, output: this.#output, open: (id) => this.#openSibling(id), showLine: (line) => this.#showProgram(line) });
    this.#panel = this.#own.add(new PanelView(parts.extensionUri, this.#host(), { viewType: PREVIEW_VIEW_TYPE, comesBack: false, title: () => t('Preview of a task') }));
    this.#own.add(this.#session.host.onChange(() => this.#panel.update()));
    this.#own.add(this.#panel.onDidChange(() => {
      if (!this.#panel.open) this.#session.stop();
    }));
    this.#own.add(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#changed(document.uri)));
    this.#own.add(vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#changed(uri)));
    this.#own.add(vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)));
    this.#own.add(this.#listen());
  }

  /** @throws UserError when no task is being written in the active editor */
  async show(): Promise<void> {
    this.#task = taskInEditor();
    await this.#read();
    this.#panel.show();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#own.dispose();
  }

  /** Another task's file came to the front. */
  #follow(editor: vscode.TextEditor | undefined): void {
    const task = editor === undefined ? undefined : taskOfFile(editor.document.uri);
    if (!this.#panel.open || task === undefined || (task.id === this.#task?.id && task.root === this.#task.root)) return;
    this.#task = task;
    this.#soon();
  }

  #openSibling(id: string): void {
    if (this.#task === undefined) return;
    this.#task = { ...this.#task, id };
    this.#soon();
  }

  /** Blanks fill no lines of their own, so a line of the program as it is shown is that line of its file. */
  async #showProgram(line: number): Promise<void> {
    if (this.#task === undefined) return;
    const file = vscode.Uri.joinPath(this.#task.folder, taskFolder(this.#task.patternId, this.#task.id), 'practice.py');
    await vscode.window.showTextDocument(file, { viewColumn: vscode.ViewColumn.One, selection: new vscode.Range(line, 0, line, 0) });
  }

  /** Of files in another folder nothing is shown. */
  #changed(uri: vscode.Uri): void {
    if (this.#panel.open && this.#task !== undefined && uri.scheme === 'file' && uri.path.startsWith(`${this.#task.root}/`)) this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read().catch(this.parts.reportError), PAUSE_MS);
  }

  async #read(): Promise<void> {
    const task = this.#task;
    if (task === undefined) return;
    const read = (this.#reads += 1);
    const { shown, problems } = await readPreview(task, authoredTexts(task.folder));
    // A later one tells what stands in the files now
    if (this.#reads !== read) return;
    this.#screen = shown === undefined ? problemsScreen(task, problems) : undefined;
    if (shown !== undefined) this.#session.show(shown);
    this.#panel.update();
  }

  #host(): ReturnType<typeof panelHost> {
    const nothing = (): Promise<void> => Promise.resolve();
    return panelHost({
      ...this.parts,
      session: this.#session.host,
      output: this.#output,
      ownFolder: () => undefined,
      patternTitle: () => this.#session.patternTitle,
      screens: { screen: () => this.#screen, output: () => undefined, act: () => undefined, open: nothing, comeBack: nothing, openSnippet: nothing },
    });
  }

  #listen(): Disposable {
    const { engine } = this.parts;
    return engine.listen({
      onOutput: (runId, chunks) => {
        const from = this.#output.append(runId, chunks);
        if (from !== undefined) this.#panel.appendOutput(runId, from, chunks);
      },
      onStage: (runId, name, ms) => this.#session.host.dispatch({ type: 'stage', runId, name, ms }),
      onState: (state, problem) => this.#session.host.dispatch({ type: 'engine', state, report: engine.report ?? null, problem: problem ?? null }),
    });
  }
}
