import * as vscode from 'vscode';
import { namesIn } from '../core/content/namesIn';
import type { Task } from '../core/content/types';
import { BuiltInEngine } from '../engine/builtInEngine';
import type { Engine } from '../engine/engine';
import { builtInLaunches } from '../engine/launches';
import type { Launches } from '../engine/runtimeKeeper';
import type { PanelView } from '../panel/panelView';
import type { ModelPlaces } from '../shared/modelPlaces';
import { modelPlaces } from './models/placesOf';
import { downloadsFolder } from './models/watchPlaces';
import type { OutputLog } from './outputLog';
import type { QuizParts } from './quizParts';
import type { SessionHost } from './sessionHost';
import { settings } from './settings';

/** Not a number that the session gives to a run. */
const PROBE_RUN = 0;

/** The window's engine, with the models and limits that the settings name at each start. */
export function createEngine(context: vscode.ExtensionContext): Engine {
  const { fsPath } = context.extensionUri;
  const places = (): ModelPlaces => modelPlaces({ folder: settings.modelsFolder(), useHubCache: settings.useHubCache() }, downloadsFolder(context), fsPath);
  const launches = (): Launches => builtInLaunches(vscode.Uri.joinPath(context.extensionUri, 'dist').fsPath, places());
  return new BuiltInEngine({ launches, programMemoryMb: settings.memoryLimit, idleMinutes: settings.idleMinutes });
}

/** Tells the session, the screens and the panel what the engine does. */
export function listenTo(engine: Engine, session: SessionHost, quiz: QuizParts, output: OutputLog, panel: PanelView): vscode.Disposable {
  const listening = engine.listen({
    onOutput: (runId, chunks) => {
      const from = output.append(runId, chunks);
      if (from !== undefined) panel.appendOutput(runId, from, chunks);
    },
    onStage: (runId, name, ms) => {
      session.dispatch({ type: 'stage', runId, name, ms });
      if (runId !== null) quiz.stage(runId, name, ms);
    },
    onState: (state, problem) => session.dispatch({ type: 'engine', state, report: engine.report ?? null, problem: problem ?? null }),
  });
  return { dispose: () => listening.dispose() };
}

/** Starts the runtime when a practice file can be seen, and reads the models that its program names; other words in it are nobody's name. */
export async function warmUp(engine: Engine, taskOf: (id: string) => Promise<Task>, tasks: readonly string[]): Promise<void> {
  engine.setVisible(tasks.length > 0);
  for (const id of tasks) await engine.warm(namesIn((await taskOf(id)).template));
}

/** Milliseconds of a program of one line, null when it did not run to its end. */
export async function probe(engine: Engine): Promise<number | null> {
  const record = await engine.run({ runId: PROBE_RUN, code: 'print("ready")\n', fileName: 'installation.py', check: null });
  return record.outcome === 'ok' ? record.ms.total : null;
}

