/** One window for a suite, with a picture of it when a test fails. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensureInstalled } from '../../scripts/test-host/installed.mjs';
import { PracticeWindow, type PracticeWindowOptions } from './window';

/** A whole drive's limit, in milliseconds: a first package, a first start of everything. */
const LIMIT_MS = 300_000;

export interface DriveOptions extends Omit<PracticeWindowOptions, 'extensionsDir'> {
  /** Changes a copy of the folder of installed extensions before the window has it; `own` is the folder of ours in it. */
  readonly changeExtensions?: (folder: string, own: string) => void;
}

/** Opens a window before the suite's tests and closes it after them; the tests build on one another, so that the first failure ends the suite, and no other. */
export function driveWindow(suite: Mocha.Suite, { changeExtensions, ...options }: DriveOptions = {}): () => PracticeWindow {
  let window: PracticeWindow | undefined;
  let copy: string | undefined;
  suite.timeout(LIMIT_MS);
  before(async () => {
    if (changeExtensions !== undefined) {
      const { extensionsDir, extension } = await ensureInstalled();
      if (extension === undefined) throw new Error('The extension is not installed.');
      copy = mkdtempSync(join(tmpdir(), 'nlp-practice-extensions-'));
      cpSync(extensionsDir, copy, { recursive: true });
      changeExtensions(copy, join(copy, basename(extension)));
    }
    window = await PracticeWindow.open({ ...options, ...(copy === undefined ? {} : { extensionsDir: copy }) });
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    await window?.shot(`failed ${this.currentTest.fullTitle()}`.replace(/[^\w]+/g, '-'));
    // Mocha's `bail` would leave out the suites after this one as well; a hook that fails ends its own.
    throw new Error('The rest of this drive builds on the test that failed.');
  });
  after(async () => {
    await window?.close();
    if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
  });
  return () => {
    if (window === undefined) throw new Error('The window is not open yet.');
    return window;
  };
}
