// Builds what the panel's page loads: one script and one style sheet.
import path from 'node:path';
import { build } from 'esbuild';

/**
 * The toolkit's foundation tries whether the browser knows `:focus-visible` by putting a style element into the page. The page's policy
 * forbids that: the trial would be reported as a violation and answered "no". The browser of every VS Code we run in knows it.
 */
const focusVisible = {
  name: 'focus-visible',
  setup(building) {
    building.onLoad({ filter: /fast-foundation[\\/]dist[\\/]esm[\\/]utilities[\\/]style[\\/]focus\.js$/ }, () => ({
      contents: "export const focusVisible = 'focus-visible';",
    }));
  },
};

/**
 * Writes `webview/main.js` and `webview/panel.css` below `outDir`. The script is for the browser that VS Code 1.100 brings (Chromium 132).
 * Where `minify` is false, names are kept and a source map is written. Answers `{ metafile }`, from which the third-party notices are made.
 */
export async function buildWebview({ root, outDir, minify = true }) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'webview/main.tsx', panel: 'media/panel.css' },
    outdir: path.resolve(root, outDir, 'webview'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'chrome132',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [focusVisible],
    minify,
    metafile: true,
    sourcemap: minify ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return { metafile };
}
