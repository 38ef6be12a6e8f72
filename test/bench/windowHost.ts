import { findChromium } from '../../scripts/test-host/browser.mjs';
import { ensureHost } from '../../scripts/test-host/install.mjs';
import { messageOf } from '../../src/shared/errors';

/** A section that cannot be measured here; its message says why. */
export class LeftOut extends Error {}

/** Makes sure of a VS Code and of a browser for its window. @throws LeftOut where one of them cannot be had */
export async function needWindow(): Promise<void> {
  try {
    findChromium();
    await ensureHost();
  } catch (thrown) {
    throw new LeftOut(messageOf(thrown));
  }
}
