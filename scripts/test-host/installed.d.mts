export interface Installed {
  /** The folder that VS Code takes as `--extensions-dir`. */
  readonly extensionsDir: string;
  /** The extension's own folder inside it. */
  readonly extension: string;
}

export declare function ensureInstalled(): Promise<Installed>;
