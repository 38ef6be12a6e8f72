import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface WindowOptions {
  readonly onExit?: (code: number) => void;
  readonly onLog?: (kind: string, words: readonly unknown[]) => void;
  readonly onConsole?: (kind: string, text: string) => void;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenWindow {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Hosts outside this machine that the window asked for, in vain. */
  readonly refused: ReadonlySet<string>;
  close(): Promise<void>;
}

export declare function findChromium(): string;
export declare function openWindow(url: string, options?: WindowOptions): Promise<OpenWindow>;
