/** Addresses of the served VS Code. */

/**
 * The window's address. `payload` is VS Code's own way to hand things to a web window; `extensions` and `tests` are folders that it loads
 * when the server runs with its driver, `openFile` opens a file.
 */
export function windowUrl({ port, host = 'localhost' }, { folder, extensions = [], tests, openFile } = {}) {
  const authority = `${host}:${port}`;
  const uri = (place) => `vscode-remote://${authority}${encodeURI(place)}`;
  const payload = [['skipWelcome', 'true'], ...extensions.map((place) => ['extensionDevelopmentPath', uri(place)])];
  if (tests) payload.push(['extensionTestsPath', uri(tests)]);
  if (openFile) payload.push(['openFile', uri(openFile)]);
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder) query.set('folder', folder);
  return `http://${authority}/?${query}`;
}
