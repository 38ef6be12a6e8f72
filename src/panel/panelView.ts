import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import * as vscode from 'vscode';
import { DisposableStore, type Disposable } from '../shared/disposable';
import { FaultError, messageOf } from '../shared/errors';
import { PanelAction, type OutputChunk } from '../shared/protocol';
import { panelHtml } from './html';
import { Postbox, type PanelSource } from './postbox';

/** Also the id in the activation event `onWebviewPanel:` and of the context key `activeWebviewPanelId`. */
export const PANEL_VIEW_TYPE = 'nlpPractice.panel';

/** Which of the panels it is. */
export interface PanelKind {
  readonly viewType: string;
  /** Comes back after a reload of the window. */
  readonly comesBack: boolean;
  title(): string;
}

const LEARNERS: PanelKind = { viewType: PANEL_VIEW_TYPE, comesBack: true, title: () => vscode.l10n.t('NLP Practice') };

/** What the panel needs of the rest of the extension. */
export interface PanelHost extends PanelSource {
  /** Letters and numbers alone do something, as the user's settings say. */
  singleKeys(): boolean;
  /** A panel comes back after a reload of the window. */
  comeBack(): void;
  /** The folder of the user's own patterns, whose pictures are shown. */
  ownFolder(): string | undefined;
  /** What the learner did; never `ready`, which the view answers itself. */
  onAction(action: PanelAction): void;
  /** A fault of ours: a message that does not fit the protocol, or one that could not be sent. */
  onFault(error: FaultError): void;
}

/**
 * A panel as a VS Code webview beside the editor. There is at most one of its kind. It keeps nothing while hidden: the page loads again when it is
 * shown and gets everything from the host, which is also how it comes back after a reload of the window.
 */
export class PanelView implements Disposable {
  readonly #store = new DisposableStore();
  readonly #changed = this.#store.add(new vscode.EventEmitter<void>());
  readonly #postbox: Postbox;
  #panel: vscode.WebviewPanel | undefined;

  /** Fires when the panel was opened, shown, hidden or closed. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly extensionUri: vscode.Uri, private readonly host: PanelHost, private readonly kind: PanelKind = LEARNERS) {
    this.#postbox = this.#store.add(new Postbox((message) => this.#post(message), host, after, () => performance.now()));
    if (kind.comesBack) this.#store.add(vscode.window.registerWebviewPanelSerializer(kind.viewType, {
      deserializeWebviewPanel: async (panel: vscode.WebviewPanel) => this.#restore(panel),
    }));
  }

  get open(): boolean {
    return this.#panel !== undefined;
  }

  get visible(): boolean {
    return this.#panel?.visible ?? false;
  }

  /** Opens the panel beside the editor, or brings it to the front without covering the editor; the focus stays where it is. */
  show(): void {
    if (this.#panel !== undefined) this.#panel.reveal(this.#covers() ? vscode.ViewColumn.Beside : undefined, true);
    else {
      const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      this.#attach(vscode.window.createWebviewPanel(this.kind.viewType, this.kind.title(), place, { enableFindWidget: true }));
    }
  }

  /** Moves a panel that shares the active editor's group beside it: one of the two would cover the other. */
  standAside(): void {
    const column = vscode.window.activeTextEditor?.viewColumn;
    if (this.#panel !== undefined && this.#panel.viewColumn === column) this.#panel.reveal(vscode.ViewColumn.Beside, true);
  }

  /** Opens the panel if need be and gives it the focus. */
  focus(): void {
    this.show();
    this.#panel?.reveal(undefined, false);
  }

  /** Makes the page anew, with what the settings say now. */
  reload(): void {
    if (this.#panel === undefined) return;
    this.#postbox.gone();
    this.#panel.webview.options = this.#options();
    this.#panel.webview.html = this.#html(this.#panel.webview);
  }

  /** The model changed: what is sent is the model at the time of sending. */
  update(): void {
    this.#postbox.update();
  }

  appendOutput(runId: number, from: number, chunks: readonly OutputChunk[]): void {
    this.#postbox.append(runId, from, chunks);
  }

  /** In front, it would hide the editor that is worked in. A panel opened before any editor has the first column. */
  #covers(): boolean {
    const column = vscode.window.activeTextEditor?.viewColumn;
    return column !== undefined && this.#panel?.viewColumn === column && !this.#panel.visible;
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#store.dispose();
  }

  /** A panel that VS Code kept over a reload of the window. */
  #restore(panel: vscode.WebviewPanel): void {
    if (this.#panel !== undefined) return panel.dispose();
    this.#attach(panel);
    this.host.comeBack();
  }

  #attach(panel: vscode.WebviewPanel): void {
    panel.webview.options = this.#options();
    panel.iconPath = { light: this.#file('media/panel-light.svg'), dark: this.#file('media/panel-dark.svg') };
    this.#panel = panel;
    panel.onDidDispose(() => this.#closed());
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#postbox.gone();
      this.#changed.fire();
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message));
    panel.webview.html = this.#html(panel.webview);
    this.#changed.fire();
  }

  #options(): vscode.WebviewOptions {
    const roots = ['dist/webview', 'media', 'quizzes'].map((folder) => this.#file(folder));
    const own = this.host.ownFolder();
    return { enableScripts: true, enableForms: false, localResourceRoots: own === undefined ? roots : [...roots, vscode.Uri.file(own)] };
  }

  #closed(): void {
    this.#panel = undefined;
    this.#postbox.gone();
    this.#changed.fire();
  }

  #receive(message: unknown): void {
    const action = v.safeParse(PanelAction, message);
    if (!action.success) this.host.onFault(new FaultError('The panel sent a message that does not fit the protocol', JSON.stringify(message)?.slice(0, 200)));
    else if (action.output.type === 'ready') this.#postbox.ready();
    else this.host.onAction(action.output);
  }

  #post(message: unknown): void {
    this.#panel?.webview.postMessage(message).then(undefined, (error: unknown) => {
      this.host.onFault(new FaultError('A message to the panel could not be sent', messageOf(error)));
    });
  }

  #html(webview: vscode.Webview): string {
    const own = this.host.ownFolder();
    return panelHtml({
      cspSource: webview.cspSource,
      scriptUri: webview.asWebviewUri(this.#file('dist/webview/main.js')).toString(),
      styleUri: webview.asWebviewUri(this.#file('dist/webview/panel.css')).toString(),
      title: this.kind.title(),
      language: vscode.env.language,
      words: vscode.l10n.bundle ?? {},
      picturesUri: webview.asWebviewUri(this.#file('quizzes')).toString(),
      ownPicturesUri: own === undefined ? '' : webview.asWebviewUri(vscode.Uri.file(own)).toString(),
      singleKeys: this.host.singleKeys(),
      nonce: randomBytes(18).toString('base64url'),
    });
  }

  #file(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.extensionUri, path);
  }
}

function after(ms: number, then: () => void): Disposable {
  const timer = setTimeout(then, ms);
  return { dispose: () => clearTimeout(timer) };
}
