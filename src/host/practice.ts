import * as vscode from 'vscode';
import { registerCommands } from '../commands/registerCommands';
import { namesIn } from '../core/content/namesIn';
import type { Task } from '../core/content/types';
import { ApiHelp } from '../editor/apiHelp';
import { applyEdit } from '../editor/applyEdit';
import { Autosave } from '../editor/autosave';
import { ContextKeys } from '../editor/contextKeys';
import { BlankDecorations } from '../editor/decorations';
import { PracticeDiagnostics } from '../editor/diagnostics';
import { applyLanguage, practiceSelector } from '../editor/documentLanguage';
import { EditorModels } from '../editor/editorModels';
import { FileReads } from '../editor/fileReads';
import { BlankHover } from '../editor/hover';
import { KeyedTimers } from '../editor/keyedTimers';
import { PracticeLenses } from '../editor/lenses';
import { LinkedBlanks } from '../editor/linkedEditing';
import { OptionCompletions } from '../editor/optionCompletions';
import { OptionDrops } from '../editor/optionDrops';
import { PracticeDocuments } from '../editor/practiceDocuments';
import { hasTab, showRange } from '../editor/showRange';
import { BuiltInEngine } from '../engine/builtInEngine';
import type { Engine } from '../engine/engine';
import { builtInLaunches } from '../engine/launches';
import type { Launches } from '../engine/runtimeKeeper';
import { PanelView } from '../panel/panelView';
import { DisposableStore } from '../shared/disposable';
import type { ModelPlaces } from '../shared/modelPlaces';
import { t } from '../shared/words';
import { Authoring } from './authoring/authoring';
import { registerSchemaFiles } from './authoring/schemaFiles';
import { AnswerReports } from './answerReports';
import { BufferEvents } from './bufferEvents';
import { carryOut, type EffectParts } from './effects';
import { Installation } from './installation';
import { keyNames } from './keyNames';
import { modelPlaces } from './models/placesOf';
import { RealModels } from './models/realModels';
import { downloadsFolder, watchPlaces } from './models/watchPlaces';
import { OutputLog } from './outputLog';
import { OwnPatterns } from './ownPatterns';
import { panelHost } from './panelHost';
import { PracticeController } from './practiceController';
import { PracticeFiles } from './practiceFiles';
import { ProgressStore } from './progressStore';
import { QuizParts } from './quizParts';
import { errorReporter } from './reportError';
import { SessionHost } from './sessionHost';
import { SETTINGS, SETTINGS_SECTION } from '../commands/settingKeys';
import { settings } from './settings';
import { TaskLibrary } from './taskLibrary';
import { progressDiffers, showState } from './views';

export interface Practice extends vscode.Disposable {
  /** Saves every practice file now. */
  flush(): Promise<void>;
}

/** Builds the parts of the extension and ties them together. Nothing is started and no task is read before it is needed. */
export function createPractice(context: vscode.ExtensionContext): Practice {
  const own = new DisposableStore();
  const log = own.add(vscode.window.createOutputChannel('NLP Practice', { log: true }));
  const reportError = errorReporter(log);
  const files = new PracticeFiles(context.globalStorageUri);
  const store = new ProgressStore(context.globalState);
  const ownPatterns = own.add(new OwnPatterns());
  const library = new TaskLibrary(vscode.Uri.joinPath(context.extensionUri, 'quizzes'), () => ownPatterns.reader(), reportError);
  const engine = own.add(createEngine(context));
  const realModels = new RealModels({ extension: context.extensionUri, folder: downloadsFolder(context), mirror: settings.mirror, removed: () => engine.renew() });
  own.add(watchPlaces(context, engine, reportError));
  const output = new OutputLog();
  const version = String(context.extension.packageJSON.version);
  const reports = new AnswerReports(context.globalStorageUri, version);
  const models = own.add(new EditorModels());
  const keys = own.add(new ContextKeys());
  const timers = own.add(new KeyedTimers());
  const session: SessionHost = new SessionHost((effect) => carryOut(effects, effect));
  const installation = own.add(new Installation(engine, version, () => probe(engine)));
  const showInstallation = (): void => void installation.show().catch(reportError);
  // backticks mark code where there is markup; the status bar has none
  const announce = (text: string): void => void vscode.window.setStatusBarMessage(text.replaceAll('`', ''), 8000);
  const quiz: QuizParts = own.add(new QuizParts({
    engine,
    library,
    store,
    output,
    memento: context.globalState,
    windowMemento: context.workspaceState,
    timeLimitMs: settings.timeLimitMs,
    isShipped: (pattern) => library.isShipped(pattern),
    waiting: () => (session.state.engine.state === 'starting' ? session.state.engine.stages : []),
    openTask: (task) => controller.openTask(task),
    // Nothing of a screen is in an editor, so the keyboard goes to the panel
    showPanel: () => panel.focus(),
    updatePanel: () => panel.update(),
    announce,
    reportError,
  }));
  const shared = {
    keys: keyNames(process.platform),
    log,
    showInstallation,
    getModel: (name: string) => realModels.get(name),
    singleKeys: settings.singleKeys,
    openAddress: (address: string) => void vscode.env.openExternal(vscode.Uri.parse(address, true)),
    reportError,
  };
  const panel: PanelView = own.add(new PanelView(context.extensionUri, panelHost({ ...shared, session, output, ownFolder: () => ownPatterns.folder, screens: quiz, patternTitle: (id) => library.patternTitle(id) })));
  own.add(vscode.workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${SETTINGS_SECTION}.${SETTINGS.singleKeys.key}`)) panel.reload();
  }));
  const showTask = (): void => {
    quiz.leave();
    panel.show();
  };
  const events = new BufferEvents({
    session,
    library,
    store,
    timers,
    reportError,
    visibleChanged: (tasks) => void warmUp(engine, (id) => library.taskOf(id, store.progress(id)), tasks).catch(reportError),
  });
  const documents = own.add(new PracticeDocuments((uri) => files.taskOf(uri), events));

  const showPractice = async (uri: vscode.Uri, task: string): Promise<void> => {
    const document = await applyLanguage(await vscode.workspace.openTextDocument(uri), settings.openAsPython());
    await besidePanel(panel, uri, () => vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, preview: false }));
    await events.adopt({ task, document });
  };
  own.add(registerSchemaFiles(context.extensionUri));
  const authoring = own.add(new Authoring({ ...shared, engine, extensionUri: context.extensionUri, distFolder: vscode.Uri.joinPath(context.extensionUri, 'dist'), timeLimitMs: settings.timeLimitMs, announce }));
  const controller = new PracticeController({
    session,
    library,
    files,
    store,
    showPractice,
    showPanel: showTask,
    focusPanel: () => panel.focus(),
    checkInstallation: () => installation.show(),
    models: realModels,
    authoring,
    openItem: (place) => quiz.open(place),
    shownPattern: () => quiz.pattern,
    reportError,
  });
  const effects: EffectParts = {
    engine,
    store,
    output,
    log,
    reportError,
    edit: async (effect) => {
      const done = await applyTo(documents, effect.task, (document) => applyEdit(document, effect));
      // A mended place is mended at the next pause; what was asked for must not fail in silence
      if (!done && effect.undoStops) effects.announce(t('The file changed at that very moment, so nothing was done. Try again.'));
    },
    select: async (effect) => void (await besidePanel(panel, files.uriOf(effect.task), () => applyTo(documents, effect.task, (document) => showRange(document, effect)))),
    openTask: (task) => controller.openTask(task),
    saveReport: (report) => reports.save(report),
    drawVariant: async (task, variant) => session.dispatch({ type: 'variantDrawn', task: await library.task(task, variant) }),
    showPanel: showTask,
    announce,
    timeLimitMs: settings.timeLimitMs,
    isShipped: (task) => library.isShippedTask(task),
    dispatch: (event) => session.dispatch(event),
  };

  own.add(session.onChange((state, before) => showState({ models, keys, panel, files }, state, before)));
  own.add(session.onChange((state, before) => {
    if (progressDiffers(state, before)) quiz.progressChanged();
  }));
  own.add(panel.onDidChange(() => {
    if (!panel.visible) quiz.hidden();
  }));
  own.add(listenTo(engine, session, quiz, output, panel));
  const autosave = own.add(createAutosave(files, reportError));
  own.add(new FileReads(files.folder, { isBehind: (document) => autosave.isBehind(document), reportError }));
  for (const registration of registerEditorParts(models, files.folder, vscode.Uri.joinPath(context.extensionUri, 'dist', 'api.json').fsPath, effects.announce)) own.add(registration);
  for (const command of registerCommands({ practice: controller, reportError })) own.add(command);
  const showCatalogue = async (): Promise<void> => session.dispatch({ type: 'catalogue', places: await library.places() });
  showCatalogue().catch(reportError);
  let shownFolder = ownPatterns.folder;
  own.add(ownPatterns.onDidChange(() => {
    if (ownPatterns.folder !== shownFolder) panel.reload();
    shownFolder = ownPatterns.folder;
    const renew = async (): Promise<void> => {
      await library.reread();
      await showCatalogue();
      quiz.progressChanged();
      for (const task of Object.keys(session.state.open).filter((id) => !library.isShippedTask(id))) {
        const document = documents.documentOf(task);
        if (document !== undefined) await events.renew({ task, document });
      }
    };
    renew().catch(reportError);
  }));
  documents.start();
  return { dispose: () => own.dispose(), flush: () => autosave.flush() };
}

function createEngine(context: vscode.ExtensionContext): Engine {
  const { fsPath } = context.extensionUri;
  const places = (): ModelPlaces => modelPlaces({ folder: settings.modelsFolder(), useHubCache: settings.useHubCache() }, downloadsFolder(context), fsPath);
  const launches = (): Launches => builtInLaunches(vscode.Uri.joinPath(context.extensionUri, 'dist').fsPath, places());
  return new BuiltInEngine({ launches, programMemoryMb: settings.memoryLimit, idleMinutes: settings.idleMinutes });
}

function listenTo(engine: Engine, session: SessionHost, quiz: QuizParts, output: OutputLog, panel: PanelView): vscode.Disposable {
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
async function warmUp(engine: Engine, taskOf: (id: string) => Promise<Task>, tasks: readonly string[]): Promise<void> {
  engine.setVisible(tasks.length > 0);
  for (const id of tasks) await engine.warm(namesIn((await taskOf(id)).template));
}

/** Milliseconds of a program of one line, null when it did not run to its end. */
async function probe(engine: Engine): Promise<number | null> {
  const record = await engine.run({ runId: PROBE_RUN, code: 'print("ready")\n', fileName: 'installation.py', check: null });
  return record.outcome === 'ok' ? record.ms.total : null;
}

/** Not a number that the session gives to a run. */
const PROBE_RUN = 0;

/** A file that gets a new tab may get it in the panel's group, when all others were closed. One that has a tab stays where the user put it. */
async function besidePanel<T>(panel: PanelView, uri: vscode.Uri, show: () => Thenable<T>): Promise<T> {
  const isNew = !hasTab(uri);
  const shown = await show();
  if (isNew) panel.standAside();
  return shown;
}

async function applyTo(documents: PracticeDocuments, task: string, work: (document: vscode.TextDocument) => Promise<boolean>): Promise<boolean> {
  const document = documents.documentOf(task);
  return document === undefined ? false : work(document);
}

function createAutosave(files: PracticeFiles, reportError: (thrown: unknown) => void): Autosave {
  return new Autosave({
    isPractice: (uri) => files.taskOf(uri) !== undefined,
    cannotSave: (document) => void vscode.window.showWarningMessage(t('{0} cannot be saved. Your text stays in the editor; make room or allow writing there, then save it.', document.uri.fsPath)),
    reportError,
  });
}

function registerEditorParts(models: EditorModels, folder: vscode.Uri, apiFile: string, say: (words: string) => void): vscode.Disposable[] {
  const selector = practiceSelector(folder);
  const lenses = new PracticeLenses(models);
  const api = new ApiHelp(apiFile, models);
  return [
    new BlankDecorations(models),
    new PracticeDiagnostics(models),
    lenses,
    vscode.languages.registerCodeLensProvider(selector, lenses),
    vscode.languages.registerHoverProvider(selector, new BlankHover(models)),
    vscode.languages.registerHoverProvider(selector, api),
    vscode.languages.registerCompletionItemProvider(selector, api, '.'),
    vscode.languages.registerLinkedEditingRangeProvider(selector, new LinkedBlanks(models)),
    vscode.languages.registerCompletionItemProvider(selector, new OptionCompletions(models)),
    vscode.languages.registerDocumentDropEditProvider(selector, new OptionDrops(models, say), { dropMimeTypes: ['text/plain'] }),
  ];
}
