// Where there is no python3: the same cases in Pyodide. It blocks on its own stdin while it waits for an answer.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPyodide } from 'pyodide';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const nap = new Int32Array(new SharedArrayBuffer(4));
const chunk = Buffer.alloc(1 << 16);
let pending = Buffer.alloc(0);

/** The pipe may be non-blocking: EAGAIN means that the answer is not there yet. */
function readSome() {
  for (;;) {
    try {
      return fs.readSync(0, chunk);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(nap, 0, 0, 1);
    }
  }
}

function readLine() {
  for (let end = pending.indexOf(10); ; end = pending.indexOf(10)) {
    if (end >= 0) {
      const line = pending.subarray(0, end + 1).toString();
      pending = pending.subarray(end + 1);
      return line;
    }
    const count = readSome();
    if (count === 0) throw new Error('The test process closed the pipe.');
    pending = Buffer.concat([pending, chunk.subarray(0, count)]);
  }
}

function writeLine(line) {
  let rest = Buffer.from(`${line}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(fs.writeSync(1, rest));
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
      Atomics.wait(nap, 0, 0, 1);
    }
  }
}

const pyodide = await loadPyodide({ stdout: () => undefined });
pyodide.mountNodeFS('/repository', root);
pyodide.registerJsModule('pipes', { readLine, writeLine });
pyodide.runPython(`
import sys
sys.dont_write_bytecode = True
sys.path.insert(0, '/repository/test/python/child')
import pipes, practice_child
practice_child.run_cases(pipes.readLine, pipes.writeLine)
`);
