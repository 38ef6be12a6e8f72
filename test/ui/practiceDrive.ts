/** One window for a suite, with a picture of it when a test fails. */
import { PracticeWindow, type PracticeWindowOptions } from './window';

/** A whole drive's limit, in milliseconds: a first package, a first start of everything. */
const LIMIT_MS = 300_000;

export interface DriveOptions extends PracticeWindowOptions {
  /** Makes the folder of extensions that the window has, when its time has come. */
  readonly extensions?: () => Promise<string>;
}

/** Opens a window before the suite's tests and closes it after them; the tests build on one another, so that the first failure ends the suite. */
export function driveWindow(suite: Mocha.Suite, { extensions, ...options }: DriveOptions = {}): () => PracticeWindow {
  let window: PracticeWindow | undefined;
  suite.timeout(LIMIT_MS);
  suite.bail(true);
  before(async () => {
    window = await PracticeWindow.open(extensions === undefined ? options : { ...options, extensionsDir: await extensions() });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await window?.shot(`failed ${this.currentTest.fullTitle()}`.replace(/[^\w]+/g, '-'));
  });
  after(() => window?.close());
  return () => {
    if (window === undefined) throw new Error('The window is not open yet.');
    return window;
  };
}
