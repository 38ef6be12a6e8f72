import * as vscode from 'vscode';
import type { Engine } from '../engine/engine';
import type { RuntimeReport } from '../shared/protocol';
import { messageOf } from '../shared/errors';
import { installationReport, type HostFacts } from './installationReport';

const SCHEME = 'nlp-practice-report';

/** `Check This Installation`: starts the runtime if need be, runs a line of Python, and shows what was found as a read-only document. */
export class Installation implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #uri = vscode.Uri.from({ scheme: SCHEME, path: '/NLP Practice.md' });
  readonly #registration: vscode.Disposable;
  #text = '';

  constructor(
    private readonly engine: Engine,
    private readonly version: string,
    private readonly probe: () => Promise<number | null>,
  ) {
    this.#registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  provideTextDocumentContent(): string {
    return this.#text;
  }

  async show(): Promise<void> {
    this.#text = await this.#report();
    this.#changed.fire(this.#uri);
    const document = await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(this.#uri), 'markdown');
    await vscode.window.showTextDocument(document, { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  async #report(): Promise<string> {
    let runtime: RuntimeReport | null = null;
    let problem: string | null = null;
    let runMs: number | null = null;
    try {
      runtime = await this.engine.start();
      runMs = await this.probe();
    } catch (thrown) {
      problem = messageOf(thrown);
    }
    return installationReport(hostFacts(this.version), runtime, problem, runMs);
  }
}

function hostFacts(extensionVersion: string): HostFacts {
  return {
    extensionVersion,
    vscode: vscode.version,
    node: process.versions.node,
    electron: process.versions['electron'] ?? null,
    platform: `${process.platform} ${process.arch}`,
    remote: vscode.env.remoteName ?? null,
  };
}
