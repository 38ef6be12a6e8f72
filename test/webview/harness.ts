/** A page in a real browser that stands for VS Code's webview: the built script and style, our own policy, a theme, a recording API. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { PanelMessage } from '../../src/core/panel/types';
import { buildWebview } from '../../scripts/build/webview.mjs';
import { panelHtml } from '../../src/panel/html';
import type { PanelAction } from '../../src/shared/protocol';
import { themeCss, themes, type ThemeName } from './themes';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

declare global {
  interface Window {
    panelTest: { actions: PanelAction[]; violations: string[] };
  }
}

/** The browser to use: `CHROMIUM`, or the first that is on the path; undefined when there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'] ?? '';
  if (named !== '') return named;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      continue; // `which` ends with 1 where there is none of that name.
    }
  }
  return undefined;
}

export class Harness {
  private constructor(private readonly folder: string, private readonly server: Server, private readonly browser: Browser) {}

  /** Builds the webview into a folder of its own, serves it and starts the browser. */
  static async start(executablePath: string): Promise<Harness> {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'panel-test-'));
    await buildWebview({ root: ROOT, outDir: folder });
    const server = createServer((request, response) => {
      const [type, body] = answer(folder, new URL(request.url ?? '/', 'http://localhost'), request.headers.host ?? '');
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
    return new Harness(folder, server, browser);
  }

  /** A fresh page that has said it is ready. `words` are translations of its own labels. */
  async open(theme: ThemeName = 'dark', width = 520, height = 900, words: Readonly<Record<string, string>> = {}, singleKeys = true): Promise<PanelPage> {
    const context = await this.browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    // tsx marks the names of functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (what) => what;');
    await page.addInitScript(standForVsCode);
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ theme, words: JSON.stringify(words), ...(singleKeys ? {} : { singleKeys: 'off' }) })}`);
    const panel = new PanelPage(page);
    await panel.waitForAction('ready');
    return panel;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** The panel's page, from the side of the extension host. */
export class PanelPage {
  constructor(readonly page: Page) {}

  /** Posts messages and waits until they were drawn. */
  async send(...messages: PanelMessage[]): Promise<void> {
    await this.page.evaluate(async (all) => {
      for (const message of all) window.postMessage(message, '*');
      for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    }, messages);
  }

  async actions(): Promise<PanelAction[]> {
    return this.page.evaluate(() => window.panelTest.actions.splice(0));
  }

  async waitForAction(type: PanelAction['type']): Promise<void> {
    await this.page.waitForFunction((wanted) => window.panelTest.actions.some((action) => action.type === wanted), type);
    await this.actions();
  }

  async violations(): Promise<string[]> {
    return this.page.evaluate(() => window.panelTest.violations);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Runs in the page before anything else. State outlives a reload, as VS Code's does. */
function standForVsCode(): void {
  const record: Window['panelTest'] = { actions: [], violations: [] };
  window.panelTest = record;
  document.addEventListener('securitypolicyviolation', (event) => record.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  window.addEventListener('error', (event) => record.violations.push(`error: ${event.message}`));
  Object.assign(window, {
    acquireVsCodeApi: () => ({
      postMessage: (action: PanelAction) => record.actions.push(action),
      getState: (): unknown => JSON.parse(sessionStorage.getItem('state') ?? 'null'),
      setState: (state: unknown) => sessionStorage.setItem('state', JSON.stringify(state)),
    }),
  });
}

function answer(folder: string, url: URL, host: string): [type: string, body: string] {
  const theme = (url.searchParams.get('theme') ?? 'dark') as ThemeName;
  if (url.pathname === '/theme.css') return ['text/css', themeCss(theme)];
  if (url.pathname === '/main.js') return ['text/javascript', readFileSync(path.join(folder, 'webview/main.js'), 'utf8')];
  if (url.pathname === '/panel.css') return ['text/css', readFileSync(path.join(folder, 'webview/panel.css'), 'utf8')];
  if (url.pathname !== '/') return ['text/plain', ''];
  const origin = `http://${host}`;
  const words = JSON.parse(url.searchParams.get('words') ?? '{}') as Record<string, string>;
  const html = panelHtml({ cspSource: origin, scriptUri: `${origin}/main.js`, styleUri: `${origin}/panel.css`, title: 'Panel', language: 'en', words, picturesUri: `${origin}/quizzes`, ownPicturesUri: '', singleKeys: url.searchParams.get('singleKeys') !== 'off', nonce: 'test' });
  const dressed = html.replace('<link', `<link rel="stylesheet" href="${origin}/theme.css?theme=${theme}"><link`).replace('<body>', `<body class="${themes[theme].classes}">`);
  return ['text/html', dressed];
}
