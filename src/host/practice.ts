import * as vscode from 'vscode';
import { registerCommands } from '../commands/registerCommands';
import { SETTINGS, SETTINGS_SECTION } from '../commands/settingKeys';
import { applyEdit } from '../editor/applyEdit';
import { ContextKeys } from '../editor/contextKeys';
import { applyLanguage } from '../editor/documentLanguage';
import { EditorModels } from '../editor/editorModels';
import { KeyedTimers } from '../editor/keyedTimers';
import { PracticeDocuments } from '../editor/practiceDocuments';
import { hasTab, showRange } from '../editor/showRange';
import { PanelView } from '../panel/panelView';
import { DisposableStore } from '../shared/disposable';
import { t } from '../shared/words';
import { Authoring } from './authoring/authoring';
import { registerSchemaFiles } from './authoring/schemaFiles';
import { AnswerReports } from './answerReports';
import { BufferEvents } from './bufferEvents';
import { PracticeSaving, registerEditorParts } from './editorParts';
import { carryOut, type EffectParts } from './effects';
import { followOwnPatterns } from './followOwnPatterns';
import { Installation } from './installation';
import { keyNames } from './keyNames';
import { RealModels } from './models/realModels';
import { downloadsFolder, watchPlaces } from './models/watchPlaces';
import { OutputLog } from './outputLog';
import { OwnPatterns } from './ownPatterns';
import { panelHost } from './panelHost';
import { PracticeController } from './practiceController';
import { createEngine, listenTo, probe, warmUp } from './practiceEngine';
import { PracticeFiles } from './practiceFiles';
import { ProgressStore } from './progressStore';
import { QuizParts } from './quizParts';
import { errorReporter } from './reportError';
import { SessionHost } from './sessionHost';
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
  const saving = own.add(new PracticeSaving(files, reportError));
  for (const registration of registerEditorParts(models, files.folder, vscode.Uri.joinPath(context.extensionUri, 'dist', 'api.json').fsPath, effects.announce)) own.add(registration);
  for (const command of registerCommands({ practice: controller, reportError })) own.add(command);
  const showCatalogue = async (): Promise<void> => session.dispatch({ type: 'catalogue', places: await library.places() });
  showCatalogue().catch(reportError);
  own.add(followOwnPatterns({ ownPatterns, library, session, documents, events, panel, quiz, showCatalogue, reportError }));
  documents.start();
  return { dispose: () => own.dispose(), flush: () => saving.flush() };
}

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
