import type * as vscode from 'vscode';
import { panelModel } from '../core/panel/panelModel';
import type { KeyNames } from '../core/panel/buttons';
import type { PanelModel } from '../core/panel/types';
import { activeTask } from '../core/session/taskUpdate';
import { lineRange } from '../core/text/lines';
import type { PanelHost } from '../panel/panelView';
import type { FaultError } from '../shared/errors';
import type { PanelAction } from '../shared/protocol';
import type { OutputLog, RunOutput } from './outputLog';
import { panelEvent } from './panelActions';
import type { SessionHost } from './sessionHost';

export interface PanelHostParts {
  readonly session: SessionHost;
  readonly output: OutputLog;
  readonly keys: KeyNames;
  readonly log: vscode.LogOutputChannel;
  patternTitle(id: string): string;
  showInstallation(): void;
}

/** What the panel asks of the extension, answered from the session. */
export function panelHost(parts: PanelHostParts): PanelHost {
  return {
    model: (): PanelModel | undefined => panelModel(parts.session.state, parts),
    output: (): RunOutput | undefined => {
      const { active } = parts.session.state;
      return active === null ? undefined : parts.output.of(active);
    },
    onAction: (action: PanelAction): void => act(parts, action),
    onFault: (error: FaultError): void => parts.log.error(`${error.message} ${error.lastWords}`),
  };
}

function act(parts: PanelHostParts, action: PanelAction): void {
  const event = panelEvent(action);
  if (event !== null) return parts.session.dispatch(event);
  if (action.type === 'report') parts.log.show();
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
