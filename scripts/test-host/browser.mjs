/** A window of the served VS Code in headless Chromium. */
import fs from 'node:fs';
import { chromium } from 'playwright-core';

/** Where a Chromium is looked for, after the one that CHROMIUM names. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

/** The browser's executable. */
export function findChromium() {
  const found = [process.env.CHROMIUM, ...PLACES].find((place) => place && fs.existsSync(place));
  if (!found) throw new Error('No Chromium found: install one (on Debian: apt-get install chromium) or set CHROMIUM to its path.');
  return found;
}

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-dev-shm-usage'];

/** Fails requests that would leave this machine at once, so that nothing waits for a network; answers the list of their hosts. */
async function refuseOutside(context) {
  const refused = new Set();
  const isOutside = (url) => /^https?:$/.test(url.protocol) && !['localhost', '127.0.0.1'].includes(url.hostname);
  await context.route(isOutside, (route) => {
    refused.add(new URL(route.request().url()).host);
    return route.abort();
  });
  return refused;
}

/** Opens `url`. `onExit` and `onLog` are what a window with `tests` calls: the end of the run, and lines of the extension host. */
export async function openWindow(url, { onExit, onLog, onConsole, viewport = { width: 1280, height: 800 } } = {}) {
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: ARGUMENTS });
  try {
    const context = await browser.newContext({ viewport });
    const refused = await refuseOutside(context);
    const page = await context.newPage();
    if (onExit) await page.exposeFunction('codeAutomationExit', onExit);
    if (onLog) await page.exposeFunction('codeAutomationLog', onLog);
    if (onConsole) page.on('console', (message) => onConsole(message.type(), message.text()));
    await page.goto(url);
    return { browser, context, page, refused, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
