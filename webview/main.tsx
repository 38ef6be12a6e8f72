import './language';
import { render, type VNode } from 'preact';
import type { PanelMessage, PanelModel } from '../src/core/panel/types';
import { Panel } from './Panel';
import { registerControls } from './controls';
import { withFocusKept } from './focus';
import { Folds, FoldsContext } from './folds';
import { actionForKey } from './keys';
import { Pace } from './pace';
import { Idle } from './sections/Idle';
import { OutputFeed } from './terminal/feed';
import { send } from './vscodeApi';

/** Time that one frame may spend on drawing output, in milliseconds. */
const FRAME_BUDGET = 8;

const feed = new OutputFeed();
const folds = new Folds();
/** What is shown: nothing yet, no practice, or a task. */
let shown: 'nothing' | 'idle' | PanelModel = 'nothing';
/** The task on the page, null for none; undefined before the first page. */
let shownTask: string | null | undefined;

const pace = new Pace(draw, (then) => requestAnimationFrame(then));

function draw(): boolean {
  const end = performance.now() + FRAME_BUDGET;
  const all = feed.draw(() => performance.now() > end);
  const root = document.getElementById('panel');
  if (root !== null && shown !== 'nothing') show(root, shown);
  return !all;
}

function show(root: HTMLElement, what: 'idle' | PanelModel): void {
  const before = shownTask;
  shownTask = what === 'idle' ? null : what.task;
  const change = (): void => render(<FoldsContext.Provider value={folds}>{page(what)}</FoldsContext.Provider>, root);
  withFocusKept(change, () => before !== undefined && before !== shownTask);
}

/** Keyed by task: another task begins with fresh elements, the same task keeps them and with them the focus. */
function page(what: 'idle' | PanelModel): VNode {
  return what === 'idle' ? <Idle /> : <Panel key={what.task} model={what} feed={feed} send={send} />;
}

function receive(message: PanelMessage): void {
  if (message.type === 'output') {
    if (!feed.accept(message)) send({ type: 'ready' });
  } else {
    shown = message.type === 'idle' ? 'idle' : message.model;
    folds.enter(shown === 'idle' ? null : shown.task);
  }
  pace.ask();
}

function onKey(event: KeyboardEvent): void {
  if (shown === 'nothing' || shown === 'idle' || event.isComposing || event.repeat) return;
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const inField = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
  const action = actionForKey({ key, ctrlKey, metaKey, shiftKey, altKey, inField }, shown);
  if (action === null) return;
  event.preventDefault();
  send(action);
}

registerControls();
window.addEventListener('message', (event: MessageEvent<PanelMessage>) => receive(event.data));
// Captured, because Enter on a button would press that button too.
window.addEventListener('keydown', onKey, { capture: true });
send({ type: 'ready' });
