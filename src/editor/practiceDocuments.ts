import * as vscode from 'vscode';
import type { OffsetRange, TextChange } from '../shared/range';
import { toOffsets } from './positions';

/** A practice file that is open in VS Code. */
export interface OpenPractice {
  readonly task: string;
  readonly document: vscode.TextDocument;
}

/** One edit of a practice file. The offsets of `changes` are of the text before it; `undone` is true of an undo or redo. */
export interface PracticeChange {
  readonly version: number;
  readonly text: string;
  readonly changes: readonly TextChange[];
  readonly undone: boolean;
}

/** The caret or selection in a practice file; `byMouse` when a click made it. */
export interface PracticeSelection {
  readonly version: number;
  readonly range: OffsetRange;
  readonly byMouse: boolean;
}

/** Who is told of practice files. Everything comes in the order in which it happened. */
export interface PracticeListener {
  opened(practice: OpenPractice): void;
  changed(practice: OpenPractice, change: PracticeChange): void;
  closed(task: string): void;
  /** Only from the active editor. */
  selected(practice: OpenPractice, selection: PracticeSelection): void;
  /** The active editor changed; undefined when it shows no practice file. */
  activated(practice: OpenPractice | undefined): void;
  /** The tasks whose files can be seen now, each once. */
  visible(tasks: readonly string[]): void;
}

/** Watches VS Code for the practice files among its documents and tells a listener. */
export class PracticeDocuments implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable[] = [];

  /** `taskOf` knows which files are ours. */
  constructor(
    private readonly taskOf: (uri: vscode.Uri) => string | undefined,
    private readonly listener: PracticeListener,
  ) {}

  /** Tells of the files that are open already, then of what happens. */
  start(): void {
    this.#subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.#with(document, (practice) => this.listener.opened(practice))),
      vscode.workspace.onDidCloseTextDocument((document) => this.#with(document, ({ task }) => this.listener.closed(task))),
      vscode.workspace.onDidChangeTextDocument((event) => this.#with(event.document, (practice) => this.#changed(practice, event))),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#selected(event)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#activated(editor)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.listener.visible(this.visibleTasks())),
    );
    for (const practice of this.open()) this.listener.opened(practice);
    this.#activated(vscode.window.activeTextEditor);
    this.listener.visible(this.visibleTasks());
  }

  /** The practice files that are open now. */
  open(): OpenPractice[] {
    return vscode.workspace.textDocuments.flatMap((document) => this.practiceOf(document) ?? []);
  }

  documentOf(task: string): vscode.TextDocument | undefined {
    return this.open().find((practice) => practice.task === task)?.document;
  }

  practiceOf(document: vscode.TextDocument): OpenPractice | undefined {
    const task = this.taskOf(document.uri);
    return task === undefined ? undefined : { task, document };
  }

  visibleTasks(): string[] {
    return [...new Set(vscode.window.visibleTextEditors.flatMap((editor) => this.taskOf(editor.document.uri) ?? []))];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions.splice(0)).dispose();
  }

  #with(document: vscode.TextDocument, then: (practice: OpenPractice) => void): void {
    const practice = this.practiceOf(document);
    if (practice !== undefined) then(practice);
  }

  /** An event without changes says only that the file was saved or became dirty. */
  #changed(practice: OpenPractice, event: vscode.TextDocumentChangeEvent): void {
    if (event.contentChanges.length === 0) return;
    const changes = event.contentChanges.map((change) => ({ offset: change.rangeOffset, length: change.rangeLength, text: change.text }));
    this.listener.changed(practice, { version: event.document.version, text: event.document.getText(), changes, undone: event.reason !== undefined });
  }

  #selected({ textEditor, selections, kind }: vscode.TextEditorSelectionChangeEvent): void {
    const first = selections[0];
    if (first === undefined || textEditor !== vscode.window.activeTextEditor) return;
    this.#with(textEditor.document, (practice) => this.#tellSelection(practice, first, kind === vscode.TextEditorSelectionChangeKind.Mouse));
  }

  #activated(editor: vscode.TextEditor | undefined): void {
    const practice = editor === undefined ? undefined : this.practiceOf(editor.document);
    this.listener.activated(practice);
    if (practice !== undefined && editor !== undefined) this.#tellSelection(practice, editor.selection, false);
  }

  #tellSelection(practice: OpenPractice, selection: vscode.Selection, byMouse: boolean): void {
    this.listener.selected(practice, { version: practice.document.version, range: toOffsets(practice.document, selection), byMouse });
  }
}
