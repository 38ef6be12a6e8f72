import assert from 'node:assert/strict';
import { findChromium, Harness, type PanelPage } from './harness';
import { messagesOf, states, type PanelState } from './states';
import type { ThemeName } from './themes';

/** One browser for the tests of a `describe`, a fresh page for each of them. */
export class Fixture {
  #harness: Harness | undefined;
  #panel: PanelPage | undefined;

  /** Registers the hooks; without a browser the tests are skipped. After each test the page's policy was kept and nothing was thrown. */
  constructor(suite: Mocha.Suite) {
    suite.timeout(120_000);
    const start = async (): Promise<Harness | undefined> => {
      const chromium = findChromium();
      return chromium === undefined ? undefined : Harness.start(chromium);
    };
    const started = async (harness: Harness | undefined, skip: () => void): Promise<void> => {
      this.#harness = harness;
      if (harness !== undefined) return;
      console.log('      skipped: no Chromium on the path; the variable CHROMIUM can name one');
      skip();
    };
    before(async function () {
      await started(await start(), () => this.skip());
    });
    after(async () => this.#harness?.stop());
    afterEach(async () => {
      const panel = this.#panel;
      this.#panel = undefined;
      if (panel === undefined) return;
      assert.deepEqual(await panel.violations(), [], 'the policy was kept and nothing was thrown');
      await panel.close();
    });
  }

  get panel(): PanelPage {
    assert.ok(this.#panel, 'a page is open');
    return this.#panel;
  }

  /** Opens a page that shows a state, by name or as it is; without one, a page that was sent nothing. */
  async open(state?: string | PanelState, theme: ThemeName = 'dark', width = 520, words: Readonly<Record<string, string>> = {}, singleKeys = true): Promise<PanelPage> {
    assert.ok(this.#harness, 'there is a browser');
    this.#panel = await this.#harness.open(theme, width, 900, words, singleKeys);
    if (state !== undefined) await this.show(state);
    return this.#panel;
  }

  async show(state: string | PanelState): Promise<void> {
    await this.panel.send(...messagesOf(named(state)));
  }

  /** What has the focus: its id, else its text. */
  async focused(): Promise<string> {
    return this.panel.page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || 'nothing');
  }
}

export function named(state: string | PanelState): PanelState {
  const found = typeof state === 'string' ? states[state] : state;
  assert.ok(found, 'there is such a state');
  return found;
}
