/** A real window with the installed extension, driven as a user drives it: keys, clicks, and what stands on the screen. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { windowUrl } from '../../scripts/test-host/address.mjs';
import { openWindow, type OpenWindow, type WindowOptions } from '../../scripts/test-host/browser.mjs';
import { ensureInstalled } from '../../scripts/test-host/installed.mjs';
import { startServer, type Server } from '../../scripts/test-host/server.mjs';
import { until } from '../until';

/** How long a step may take on a busy machine before it counts as failed. */
const STEP_LIMIT_MS = 45_000;

/** How long a palette may take to find a command. */
const PALETTE_MS = 5_000;

/** Where VS Code keeps the extension's files, below the user's folder. */
const STORAGE = join('globalStorage', 'nlp-practice.nlp-practice');

export interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly args?: unknown;
}

export interface PracticeWindowOptions extends Pick<WindowOptions, 'viewport'> {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The user's own keys: the way to a command with arguments. */
  readonly keybindings?: readonly Keybinding[];
  /** What a server's own settings file holds: of settings that belong to a machine only this counts, and the workspace's. */
  readonly machineSettings?: Readonly<Record<string, unknown>>;
  /** Called with the folder that the window opens, before it does. */
  readonly fillWorkspace?: (folder: string) => void;
  /** The folder of installed extensions, where it is not the one with the package as it is. */
  readonly extensionsDir?: string;
  /** Folders have to be trusted, as `settings` say. */
  readonly trust?: boolean;
  /** Called with the folder that the extension will keep the learner's files in, before there is a window. */
  readonly beforeStart?: (storage: string) => void;
}

export class PracticeWindow {
  private constructor(
    private readonly server: Server,
    private readonly opened: OpenWindow,
    /** Everything of this window and its server lies below it. */
    readonly dir: string,
  ) {}

  /** Builds, packs and installs what is stale, starts a server of its own and opens a window without any practice. */
  static async open({ viewport = { width: 1440, height: 900 }, ...options }: PracticeWindowOptions = {}): Promise<PracticeWindow> {
    const extensionsDir = options.extensionsDir ?? (await ensureInstalled()).extensionsDir;
    const dir = mkdtempSync(join(tmpdir(), 'nlp-practice-ui-'));
    const user = join(dir, 'data', 'data', 'User');
    mkdirSync(user, { recursive: true });
    if (options.keybindings !== undefined) writeFileSync(join(user, 'keybindings.json'), JSON.stringify(options.keybindings));
    if (options.machineSettings !== undefined) {
      const machine = join(dir, 'data', 'data', 'Machine');
      mkdirSync(machine, { recursive: true });
      writeFileSync(join(machine, 'settings.json'), JSON.stringify(options.machineSettings));
    }
    options.beforeStart?.(join(user, STORAGE));
    const server = await startServer({ dir, extensionsDir, settings: options.settings ?? {}, trust: options.trust ?? false, log: join(dir, 'server.log') });
    const folder = join(dir, 'workspace');
    mkdirSync(folder);
    options.fillWorkspace?.(folder);
    try {
      const opened = await openWindow(windowUrl(server, { folder }), { viewport });
      await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const window = new PracticeWindow(server, opened, dir);
      window.page.setDefaultTimeout(STEP_LIMIT_MS);
      await window.page.locator('.monaco-workbench').waitFor();
      return window;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** A second window of the same user, on another folder. It closes with the first. */
  async another(): Promise<PracticeWindow> {
    const folder = join(this.dir, 'another');
    mkdirSync(folder, { recursive: true });
    const page = await openBeside(this.opened);
    page.setDefaultTimeout(STEP_LIMIT_MS);
    await page.goto(windowUrl(this.server, { folder }));
    await page.locator('.monaco-workbench').waitFor();
    return new PracticeWindow(this.server, { ...this.opened, page }, this.dir);
  }

  get page(): Page {
    return this.opened.page;
  }

  /** Hosts outside this machine that the window asked for. */
  get refused(): ReadonlySet<string> {
    return this.opened.refused;
  }

  /** The editor that shows a practice program. */
  get editor(): Locator {
    return this.page.locator('.editor-instance .monaco-editor[data-uri*=".practice.py"]').first();
  }

  /** The contents of the extension's panel. */
  get panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** A button at the panel's foot, by the words it begins with. */
  panelButton(label: string): Locator {
    return this.panel.locator('.foot vscode-button').filter({ hasText: new RegExp(`^${label}`) });
  }

  /** The option of the panel that holds exactly this. */
  option(code: string): Locator {
    // Its key, the code itself, and which blank holds it: `id` must not be taken for `id_`
    const escaped = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.panel.locator('.option', { hasText: new RegExp(`^\\s*\\d?\\s*${escaped}\\s*(?:in blank .*)?$`) });
  }

  /** The one bold line that says how the check or the run came out. */
  get outcome(): Locator {
    return this.panel.locator('.verdict');
  }

  /** What the program printed. */
  get output(): Locator {
    return this.panel.locator('[role="log"]');
  }

  /** Runs a command by its title, as the palette shows it. A palette that opens before the extension is known stays without its commands, so it is opened again. */
  async palette(title: string): Promise<void> {
    await until(`the palette runs ${title}`, () => this.quickInput('F1', `>${title}`, title), STEP_LIMIT_MS);
  }

  /** Opens a quick input by its key, writes into it and takes the row that it then offers for Enter, which has these words. False, and none is open, when it soon offers no such row. */
  async quickInput(key: string, words: string, row: string | RegExp): Promise<boolean> {
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await this.page.keyboard.press(key);
    try {
      await input.fill(words, { timeout: PALETTE_MS });
      await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).waitFor({ timeout: PALETTE_MS });
      // Not on the page: a palette that has just closed would leave the key to the editor.
      await input.press('Enter', { timeout: PALETTE_MS });
      return true;
    } catch {
      // Whatever takes the focus at that moment closes it.
      await this.page.keyboard.press('Escape');
      return false;
    }
  }

  /** Picks a row of an open quick pick. */
  async pick(text: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  }

  /** A lens by its exact words. */
  lens(title: string): Locator {
    return this.editor.getByRole('button', { name: title, exact: true }).first();
  }

  /** Types at a given pace, in milliseconds a key, wherever the focus is. */
  async type(text: string, msPerKey = 30): Promise<void> {
    await this.page.keyboard.type(text, { delay: msPerKey });
  }

  /** What VS Code shows over the window's corner. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  /** Puts text on the clipboard and pastes it. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.page.keyboard.press('Control+V');
  }

  /** Composes text as an input method does: shown while it grows, committed at the end. */
  async compose(steps: readonly string[], committed: string): Promise<void> {
    const session = await this.opened.context.newCDPSession(this.page);
    for (const text of steps) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await session.send('Input.insertText', { text: committed });
    await session.detach();
  }

  /** Where the learner's copy of a task lies. */
  fileOf(task: string): string {
    return join(this.dir, 'data', 'data', 'User', STORAGE, 'practice', `${task}.practice.py`);
  }

  /** The file that VS Code has on the disk for a task. */
  savedFile(task: string): string {
    return readFileSync(this.fileOf(task), 'utf8');
  }

  /** Lines as the editor draws them, top to bottom. */
  async lines(): Promise<string[]> {
    const drawn = await this.editor.locator('.view-line').evaluateAll((lines) =>
      lines.map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' })).sort((a, b) => a.top - b.top).map(({ text }) => text),
    );
    return drawn.map((line) => line.replaceAll('\u00a0', ' '));
  }

  /** Loads the window anew, as the command Reload Window does. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.monaco-workbench').waitFor();
  }

  /** Keeps a picture in `test-results/ui/`. */
  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: resolve(__dirname, '../../test-results/ui', `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.opened.close();
    await this.server.stop();
    rmSync(this.dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** A page in a browser window of its own: a tab behind another is not drawn, and not always drawn again when it comes to the front. */
async function openBeside({ browser, context, page }: OpenWindow): Promise<Page> {
  const ofPage = await context.newCDPSession(page);
  const { targetInfo } = await ofPage.send('Target.getTargetInfo');
  await ofPage.detach();
  const ofBrowser = await browser.newBrowserCDPSession();
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    ofBrowser.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...(targetInfo.browserContextId === undefined ? {} : { browserContextId: targetInfo.browserContextId }) }),
  ]);
  await ofBrowser.detach();
  return opened;
}
