/** Builds `dist/runtime`: the child, its worker, Pyodide, our Python, ONNX Runtime for this platform, and Python's memory snapshot. */
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { copyOnnxRuntime } from './runtime/onnx.mjs';
import { ensureSnapshot } from './runtime/snapshot.mjs';
import { transformersWithoutImages } from './runtime/transformers.mjs';

const PYODIDE_FILES = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json'];

/** Answers `{ metafile }`. `root` and `outDir` are absolute; everything goes below `outDir/runtime`. */
export async function buildRuntime({ root, outDir, production = false }) {
  const target = path.join(outDir, 'runtime');
  fs.mkdirSync(target, { recursive: true });
  const metafile = await bundle(root, target, production);
  copyFiles(path.join(root, 'node_modules', 'pyodide'), path.join(target, 'pyodide'), PYODIDE_FILES);
  copyPython(path.join(root, 'src', 'runtime', 'python'), path.join(target, 'python'));
  copyOnnxRuntime(path.join(root, 'node_modules'), path.join(target, 'node_modules'));
  ensureSnapshot(target);
  return { metafile };
}

async function bundle(root, target, production) {
  for (const file of fs.readdirSync(target)) if (/\.mjs(\.map)?$/.test(file)) fs.rmSync(path.join(target, file));
  const { metafile } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: { main: 'src/runtime/main.ts', pythonThread: 'src/runtime/thread/pythonThread.ts' },
    outdir: target,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[hash]',
    bundle: true,
    // What loads slowly (transformers.js) is a chunk of its own, loaded beside Python's start
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: production,
    keepNames: true,
    metafile: true,
    logLevel: 'warning',
    external: ['onnxruntime-node', 'onnxruntime-web', 'onnxruntime-common'],
    plugins: [transformersWithoutImages(root)],
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  return metafile;
}

function copyFiles(from, to, files) {
  fs.mkdirSync(to, { recursive: true });
  for (const file of files) fs.copyFileSync(path.join(from, file), path.join(to, file));
}

/** The tree of our Python, afresh: a module that is gone must not stay importable. */
function copyPython(from, to) {
  fs.rmSync(to, { recursive: true, force: true });
  fs.cpSync(from, to, { recursive: true, filter: (file) => fs.statSync(file).isDirectory() ? path.basename(file) !== '__pycache__' : /\.(py|txt)$/.test(file) });
}
