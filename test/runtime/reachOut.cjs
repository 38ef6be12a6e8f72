// Tries to leave the process, and ends.
'use strict';
for (const attempt of [() => fetch('http://127.0.0.1:9'), () => require('node:net').connect(9, '127.0.0.1'), () => require('node:dns').lookup('localhost', () => undefined)]) {
  try {
    attempt();
  } catch {
    // Named on stderr by what refused it.
  }
}
process.disconnect();
