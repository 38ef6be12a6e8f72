import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { loadPyodide as LoadPyodide, PyodideInterface } from 'pyodide';
import type { Attempt, ProgramToRun, ReadyNote, ThreadData } from '../threadMessages';
import { makeBridgeFunctions } from './bridgeFunctions';
import { closePyodide } from './closePyodide';
import { closeRealm } from './closeRealm';
import { shareCompiled } from './compiledWasm';
import { hideNode, lendShellFunctions } from './hideNode';
import { LastWords } from './lastWords';
import { capWasmMemory } from './memoryCap';
import { tryCodeFromStrings, tryNode } from './trials';

// What Pyodide needs of the realm's globals; nothing here leads back to Node.
const GLOBALS_FOR_PYTHON = ['Object', 'Array', 'Error', 'Promise', 'Map', 'Set', 'Uint8Array', 'setTimeout', 'clearTimeout', 'Date', 'Math', 'JSON', 'Reflect', 'AbortController', 'AbortSignal', 'Iterator'];

export interface ProgramEnd {
  /** What `practice_runner.run` gave; null when Python died. */
  readonly result: string | null;
  readonly lastWords: string;
}
export type RunProgram = (program: ProgramToRun) => ProgramEnd;

interface PracticeRunner {
  attach(...functions: unknown[]): void;
  run(code: string, fileName: string, check: string | undefined): unknown;
  try_walls(json: string): string;
  before_snapshot(): void;
  destroy(): void;
}

interface Started {
  readonly runProgram: RunProgram;
  readonly note: ReadyNote;
}

/** Starts Python as `data` says and closes the realm round it. The order of the steps is the sandbox. */
export async function startPython(data: ThreadData): Promise<Started> {
  const clock = performance.now.bind(performance);
  const begun = clock();
  const lastWords = new LastWords();
  const attempts = data.trials === null ? [] : await tryNode(data.trials);
  hideNode();
  lendShellFunctions();
  capWasmMemory(data.memoryMb);
  shareCompiled(data.wasm);
  const python = await load(data, lastWords);
  const loaded = clock() - begun;
  writeFiles(python, data);
  const runner = python.pyimport('practice_runner') as PracticeRunner;
  if (data.snapshot === 'make') return snapshotOf(python, runner);
  const { run, try_walls: tryWalls } = connect(python, runner, data);
  closeRealm(clock);
  closePyodide(python);
  if (data.trials !== null) attempts.push(...tryCodeFromStrings(), ...(JSON.parse(tryWalls(JSON.stringify(data.trials))) as Attempt[]));
  const signal = new Uint8Array(data.interrupt);
  return { note: { ms: { load: loaded, total: clock() - begun }, attempts }, runProgram: (program) => runProgram(run, program, signal, lastWords) };
}

/** Python's memory with everything imported. No proxy of ours may be alive in it, so the runner's goes first. */
function snapshotOf(python: PyodideInterface, runner: PracticeRunner): Started {
  runner.before_snapshot();
  runner.destroy();
  return { note: { ms: {}, attempts: [], snapshot: python.makeMemorySnapshot() }, runProgram: () => ({ result: null, lastWords: '' }) };
}

/** Gives Python its way out, and takes the two functions that are called when the realm is closed and nothing can be looked up any more. */
function connect(python: PyodideInterface, runner: PracticeRunner, { port, control, interrupt }: ThreadData): Pick<PracticeRunner, 'run' | 'try_walls'> {
  python.setInterruptBuffer(new Uint8Array(interrupt));
  const { call, take, write, sleep, compute } = makeBridgeFunctions({ port, control, interrupt, checkInterrupt: python.checkInterrupt });
  runner.attach(call, take, write, sleep, compute);
  return { run: runner.run, try_walls: runner.try_walls };
}

async function load(data: ThreadData, lastWords: LastWords): Promise<PyodideInterface> {
  const folder = data.pyodideFolder + path.sep;
  const { loadPyodide } = (await import(pathToFileURL(folder + 'pyodide.mjs').href)) as { loadPyodide: typeof LoadPyodide };
  const options = {
    indexURL: folder,
    jsglobals: globalsForPython(),
    env: { HOME: '/home/pyodide' },
    // What Python's C code prints for itself, past sys.stdout: a fatal error's last words.
    stdout: (line: string) => lastWords.add(line),
    stderr: (line: string) => lastWords.add(line),
    ...(data.snapshot === 'make' ? { _makeSnapshot: true } : {}),
    ...(data.snapshot !== null && data.snapshot !== 'make' ? { _loadSnapshot: readSnapshot(data.snapshot.load) } : {}),
  };
  return loadPyodide(options);
}

function globalsForPython(): object {
  const given = Object.create(null) as Record<string, unknown>;
  for (const name of GLOBALS_FOR_PYTHON) given[name] = (globalThis as Record<string, unknown>)[name];
  return given;
}

function readSnapshot(file: string): Uint8Array {
  const { readbuffer } = globalThis as unknown as { readbuffer(file: string): ArrayBuffer };
  return new Uint8Array(readbuffer(file));
}

/** A snapshot holds Python's memory, not its files: they are needed for source lines and for modules not imported yet. */
function writeFiles(python: PyodideInterface, data: ThreadData): void {
  const { sitePackages } = (python as unknown as { _api: { sitePackages: string } })._api;
  for (const { path: name, text } of data.files) {
    const target = `${sitePackages}/${name}`;
    python.FS.mkdirTree(target.slice(0, target.lastIndexOf('/')));
    python.FS.writeFile(target, text);
  }
}

function runProgram(run: PracticeRunner['run'], program: ProgramToRun, signal: Uint8Array, lastWords: LastWords): ProgramEnd {
  signal[0] = 0; // a stop that was meant for an earlier moment must not end this run
  try {
    // undefined, not null: Pyodide makes None of the first only
    const result = run(program.code, program.fileName, program.check ?? undefined);
    if (typeof result === 'string') return { result, lastWords: lastWords.text() };
    // A fatal error does not always throw: Python's functions then give nothing
    return { result: null, lastWords: lastWords.text() };
  } catch (thrown) {
    lastWords.add(describe(thrown));
    return { result: null, lastWords: lastWords.text() };
  }
}

/** What a thrown thing says, when it says anything: it may be made by the program. */
function describe(thrown: unknown): string {
  try {
    const { message } = thrown as { message: unknown };
    return typeof message === 'string' ? message.slice(0, 1000) : '';
  } catch {
    return '';
  }
}
