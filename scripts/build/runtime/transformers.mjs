/** Bundles transformers.js for text alone. */
import fs from 'node:fs';
import path from 'node:path';

const NATIVE = 'requireFromHere("onnxruntime-node")';

/**
 * Two changes to the library as it is bundled: `sharp` (19 MB, images) gives way to a module that refuses to be called, and a machine
 * without a native ONNX Runtime does not fail while the library loads. The build fails when the library no longer looks as expected.
 */
export function transformersWithoutImages(root) {
  return {
    name: 'transformers-without-images',
    setup(build) {
      build.onResolve({ filter: /^sharp$/ }, () => ({ path: 'sharp', namespace: 'no-images' }));
      build.onLoad({ filter: /.*/, namespace: 'no-images' }, () => ({ contents: "export default () => { throw new Error('images are not supported'); };" }));
      const library = path.join(root, 'node_modules', '@xenova', 'transformers', 'dist', 'transformers.node.mjs');
      build.onLoad({ filter: /transformers\.node\.mjs$/ }, ({ path: file }) => {
        const source = fs.readFileSync(file, 'utf8');
        if (!source.includes(NATIVE)) throw new Error(`${library}: the place where it loads onnxruntime-node was not found`);
        return { contents: source.replace(NATIVE, `(() => { try { return ${NATIVE}; } catch { return {}; } })()`), loader: 'js' };
      });
    },
  };
}
