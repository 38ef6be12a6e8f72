import type { SessionEvent } from '../core/session/events';
import type { PanelAction } from '../shared/protocol';

/** Panel actions that are nothing but events of the session; the others concern the window and are null here. */
export function panelEvent(action: PanelAction): SessionEvent | null {
  switch (action.type) {
    case 'check':
    case 'run':
    case 'stop':
    case 'reset':
    case 'restore':
      return { type: action.type };
    case 'next':
      return { type: 'move', step: 1 };
    case 'previous':
      return { type: 'move', step: -1 };
    case 'showHint':
    case 'showOptions':
    case 'showSolution':
    case 'fillSolution':
      return { type: action.type, blank: action.blank };
    case 'foretell':
      return { type: 'foretell', option: action.option, outcome: action.outcome };
    case 'dropOption':
      return { type: 'dropOption', blank: action.blank, option: action.option, onto: action.onto };
    case 'selectBlank':
      return { type: 'selectBlank', blank: action.blank, slot: action.slot, focus: false };
    case 'chooseOption':
      return { type: 'chooseOption', blank: action.blank, option: action.option };
    case 'report':
      return { type: 'saveReport' };
    case 'ready':
    case 'showEditor':
    case 'showInstallation':
    case 'goToLine':
    case 'getModel':
    case 'open':
    case 'openLink':
    case 'openSnippet':
    case 'quiz':
      return null;
  }
}
