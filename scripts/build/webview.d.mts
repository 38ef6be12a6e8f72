/** Folders: `root` of the repository, `outDir` to write `webview/main.js` and `webview/panel.css` into. */
export function buildWebview(options: { readonly root: string; readonly outDir: string; readonly minify?: boolean }): Promise<void>;
