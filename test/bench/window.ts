import fs from 'node:fs';
import path from 'node:path';
import type { Task } from '../../src/core/content/types';
import { PracticeWindow } from '../ui/window';
import { pause, solved, SPARE_MS, type Bench } from './bench';
import { figure, type Figure } from './figures';
import { LAST_LINE, runInPanel, type PanelRun } from './panelRuns';
import { needWindow } from './windowHost';

/** One sentence through tokenizer and model. */
const TASK = 'run-the-model';

/** A new window is busy with itself for a while, and its palette does not yet know our commands. */
const SETTLE_MS = 4000;

/** How long somebody reads a task before the first Run, at the least. */
const READING_MS = 5000;

interface FirstRun extends PanelRun {
  /** From the choice of the task until the panel offers Run. */
  readonly shown: number;
}

/** A real window: the first Run, pressed at once and after a while, and then Run again and again at a human pace. */
export async function window(bench: Bench, tasks: readonly Task[]): Promise<Figure[]> {
  await needWindow();
  const task = tasks.find(({ id }) => id === TASK);
  if (task === undefined) throw new Error(`There is no task ${TASK}.`);
  const atOnce: FirstRun[] = [];
  const read: FirstRun[] = [];
  for (let i = 0; i < bench.windows; i++) {
    atOnce.push(await inWindow(task, (window) => firstRun(window, task, 0)));
    read.push(await inWindow(task, (window) => firstRun(window, task, READING_MS)));
  }
  const warm = await inWindow(task, (window) => warmRuns(window, task, bench.runs));
  return [
    figure('window: a task is chosen → the panel offers Run', [...atOnce, ...read].map(({ shown }) => shown)),
    ...figuresOf('first Run, pressed at once', atOnce),
    ...figuresOf(`first Run after ${READING_MS / 1000} s`, read),
    ...figuresOf('Run, warm', warm),
  ];
}

function figuresOf(name: string, runs: readonly PanelRun[]): Figure[] {
  return [
    figure(`window: ${name}: click → first output in the panel`, runs.map(({ first }) => first)),
    figure(`window: ${name}: click → last line in the panel`, runs.map(({ last }) => last)),
  ];
}

/** A fresh window and server, for a learner whose file of the task holds the solution. */
async function inWindow<T>(task: Task, use: (window: PracticeWindow) => Promise<T>): Promise<T> {
  const window = await PracticeWindow.open({
    beforeStart: (storage) => {
      fs.mkdirSync(path.join(storage, 'practice'), { recursive: true });
      fs.writeFileSync(path.join(storage, 'practice', `${task.id}.practice.py`), solved(task) + LAST_LINE);
    },
  });
  try {
    return await use(window);
  } finally {
    await window.close();
  }
}

async function firstRun(window: PracticeWindow, task: Task, reading: number): Promise<FirstRun> {
  const shown = await openTask(window, task);
  await pause(reading);
  return { shown, ...(await runInPanel(window)) };
}

async function warmRuns(window: PracticeWindow, task: Task, runs: number): Promise<PanelRun[]> {
  await firstRun(window, task, READING_MS);
  const found: PanelRun[] = [];
  for (let i = 0; i < runs; i++) {
    await pause(SPARE_MS);
    found.push(await runInPanel(window));
  }
  return found;
}

async function openTask(window: PracticeWindow, task: Task): Promise<number> {
  await pause(SETTLE_MS);
  await window.palette('NLP Practice: Open Task...');
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: task.title }).first().waitFor();
  const begun = performance.now();
  await window.pick(task.title);
  await window.panelButton('Run').waitFor();
  return performance.now() - begun;
}
