export interface ServedScenario {
  /** Its logs go to `test-results/<name>/`. */
  readonly name: string;
  /** The folder of the extension under test. */
  readonly extension: string;
  /** What VS Code loads and runs in its extension host. */
  readonly tests: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly env: Readonly<Record<string, string>>;
}

export declare function runServed(scenario: ServedScenario): Promise<void>;
