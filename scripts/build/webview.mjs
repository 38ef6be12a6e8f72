// Builds what the panel's page loads: one script and one style sheet.
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Writes `webview/main.js` and `webview/panel.css` below `outDir`. The script is for the browser that VS Code 1.100 brings (Chromium 132).
 * Names are kept short and a source map is written where `minify` is false. Answers `{ metafile }`.
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
    define: { 'process.env.NODE_ENV': '"production"' },
    minify,
    metafile: true,
    sourcemap: minify ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  });
  return { metafile };
}
