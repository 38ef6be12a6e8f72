import type * as vscode from 'vscode';
import { panelModel } from '../core/panel/panelModel';
import type { KeyNames } from '../core/panel/buttons';
import type { PanelScreen } from '../core/panel/screenTypes';
import type { PanelModel } from '../core/panel/types';
import { activeTask } from '../core/session/taskUpdate';
import { lineRange } from '../core/text/lines';
import type { PanelHost } from '../panel/panelView';
import { messageOf, type FaultError } from '../shared/errors';
import type { PanelAction } from '../shared/protocol';
import type { ItemPlace, QuizAction } from '../shared/quizActions';
import type { OutputLog, RunOutput } from './outputLog';
import { panelEvent } from './panelActions';
import type { SessionHost } from './sessionHost';

/** What is shown in place of tasks, and how the panel reaches it. */
export interface PanelScreens {
  screen(): PanelScreen | undefined;
  output(): RunOutput | undefined;
  act(action: QuizAction): void;
  open(place: ItemPlace): Promise<void>;
  comeBack(): Promise<void>;
  openSnippet(pattern: string, concept: string, block: number): Promise<void>;
}

export interface PanelHostParts {
  readonly session: SessionHost;
  readonly output: OutputLog;
  readonly keys: KeyNames;
  readonly log: vscode.LogOutputChannel;
  patternTitle(id: string): string;
  showInstallation(): void;
  getModel(name: string): Promise<void>;
  readonly screens: PanelScreens;
  openAddress(address: string): void;
  singleKeys(): boolean;
  ownFolder(): string | undefined;
  reportError(thrown: unknown): void;
}

/** What the panel asks of the extension, answered from the session. */
export function panelHost(parts: PanelHostParts): PanelHost {
  return {
    screen: (): PanelScreen | undefined => parts.screens.screen(),
    model: (): PanelModel | undefined => panelModel(parts.session.state, parts),
    output: (): RunOutput | undefined => {
      if (parts.screens.screen() !== undefined) return parts.screens.output();
      const { active } = parts.session.state;
      return active === null ? undefined : parts.output.of(active);
    },
    singleKeys: parts.singleKeys,
    comeBack: (): void => void parts.screens.comeBack().catch((thrown: unknown) => parts.log.info(messageOf(thrown))),
    ownFolder: () => parts.ownFolder(),
    onAction: (action: PanelAction): void => act(parts, action),
    onFault: (error: FaultError): void => parts.log.error(`${error.message} ${error.lastWords}`),
  };
}

function act(parts: PanelHostParts, action: PanelAction): void {
  const event = panelEvent(action);
  if (event !== null) return parts.session.dispatch(event);
  if (action.type === 'quiz') parts.screens.act(action.action);
  else if (action.type === 'open') parts.screens.open(action.item).catch(parts.reportError);
  else if (action.type === 'openSnippet') parts.screens.openSnippet(action.pattern, action.concept, action.block).catch(parts.reportError);
  else if (action.type === 'openLink') parts.openAddress(action.address);
  else if (action.type === 'getModel') parts.getModel(action.name).catch(parts.reportError);
  else if (action.type === 'showInstallation') parts.showInstallation();
  else if (action.type === 'showEditor') showBlank(parts);
  else if (action.type === 'goToLine') showLine(parts, action.line);
}

/** To the blank that the panel speaks of. */
function showBlank({ session }: PanelHostParts): void {
  const task = activeTask(session.state);
  if (task !== undefined) session.dispatch({ type: 'selectBlank', blank: task.selected.id, slot: task.selected.slot, focus: true });
}

function showLine({ session }: PanelHostParts, line: number): void {
  const task = activeTask(session.state);
  if (task !== undefined) session.dispatch({ type: 'goTo', range: lineRange(task.text, line - 1) });
}
