/** ONNX Runtime as packages beside the bundle: native code and WebAssembly cannot be bundled. Only what this platform runs. */
import fs from 'node:fs';
import path from 'node:path';

// DirectML and what belongs to it are for graphics cards; CUDA files are fetched by an install script that does not run here.
const NATIVE_FILES = /^(onnxruntime_binding\.node|libonnxruntime\.so\.1|libonnxruntime\.1\.dylib|onnxruntime\.dll)$/;
const WEB_FILES = ['ort.node.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

/** Copies from one `node_modules` folder to another. A platform without a native build gets the WebAssembly one alone. */
export function copyOnnxRuntime(from, to) {
  fs.rmSync(to, { recursive: true, force: true });
  copyScripts(from, to, 'onnxruntime-common', ['dist']);
  copyNative(path.join(from, 'onnxruntime-node'), path.join(to, 'onnxruntime-node'));
  copyWeb(from, to);
}

function copyNative(from, to) {
  const binaries = path.join('bin', 'napi-v6', process.platform, process.arch);
  if (!fs.existsSync(path.join(from, binaries))) return;
  copyScripts(path.dirname(from), path.dirname(to), 'onnxruntime-node', ['dist']);
  fs.mkdirSync(path.join(to, binaries), { recursive: true });
  for (const file of fs.readdirSync(path.join(from, binaries))) {
    if (NATIVE_FILES.test(file)) fs.copyFileSync(path.join(from, binaries, file), path.join(to, binaries, file));
  }
}

function copyWeb(from, to) {
  const web = path.join(to, 'onnxruntime-web');
  fs.mkdirSync(path.join(web, 'dist'), { recursive: true });
  fs.copyFileSync(path.join(from, 'onnxruntime-web', 'package.json'), path.join(web, 'package.json'));
  for (const file of WEB_FILES) fs.copyFileSync(path.join(from, 'onnxruntime-web', 'dist', file), path.join(web, 'dist', file));
  // It brings its own version of the common part where the native one needs another
  const own = path.join(from, 'onnxruntime-web', 'node_modules');
  if (fs.existsSync(path.join(own, 'onnxruntime-common'))) copyScripts(own, path.join(web, 'node_modules'), 'onnxruntime-common', ['dist']);
}

/** A package's manifest and the JavaScript in `folders`. */
function copyScripts(from, to, name, folders) {
  fs.mkdirSync(path.join(to, name), { recursive: true });
  fs.copyFileSync(path.join(from, name, 'package.json'), path.join(to, name, 'package.json'));
  const isWanted = (file) => fs.statSync(file).isDirectory() || /\.(m?js|json)$/.test(file);
  for (const folder of folders) fs.cpSync(path.join(from, name, folder), path.join(to, name, folder), { recursive: true, filter: isWanted });
}
