// `npm start`: installs what is missing, builds, and opens VS Code on the first practice: the desktop's where there is one, else served to a
// browser. Flags: --serve (never the desktop's), --no-open (print the address only), --port N.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './start/dependencies.mjs';

const OLDEST_NODE = 20;

function readFlags() {
  const { values } = parseArgs({ options: { serve: { type: 'boolean' }, 'no-open': { type: 'boolean' }, port: { type: 'string' } } });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) throw new Error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  return { serve: values.serve ?? false, open: !values['no-open'], port };
}

try {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) throw new Error(`This needs Node ${OLDEST_NODE} or newer; here is ${process.versions.node}.`);
  const flags = readFlags();
  ensureDependencies();
  // Imported now: what these import may just have been installed.
  const { hasDesktop, startDesktop } = await import('./start/desktop.mjs');
  if (!flags.serve && hasDesktop()) {
    await startDesktop();
  } else {
    const { startServed } = await import('./start/served.mjs');
    await startServed(flags);
  }
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exit(1);
}
