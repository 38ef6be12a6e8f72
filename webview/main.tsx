import './language';
import { render, type VNode } from 'preact';
import type { PanelMessage } from '../src/core/panel/types';
import { Panel } from './Panel';
import { registerControls } from './controls';
import { withFocusKept } from './focus';
import { Folds, FoldsContext } from './folds';
import { actionForKey } from './keys';
import { Pace } from './pace';
import { singleKeys } from './singleKeys';
import { Screen } from './screens/Screen';
import { actionForScreenKey } from './screens/screenKeys';
import { Idle } from './sections/Idle';
import { OutputFeed } from './terminal/feed';
import { send } from './vscodeApi';

/** Time that one frame may spend on drawing output, in milliseconds. */
const FRAME_BUDGET = 8;

const feed = new OutputFeed();
const folds = new Folds();
/** What a message shows: no practice, a task, or a screen of a pattern. */
type Page = Exclude<PanelMessage, { type: 'output' }>;

/** Undefined before the first message. */
let shown: Page | undefined;
/** Names what is on the page, null for nothing; undefined before the first page. */
let shownId: string | null | undefined;

const pace = new Pace(draw, (then) => requestAnimationFrame(then));

function draw(): boolean {
  const end = performance.now() + FRAME_BUDGET;
  const all = feed.draw(() => performance.now() > end);
  const root = document.getElementById('panel');
  if (root !== null && shown !== undefined) show(root, shown);
  return !all;
}

function show(root: HTMLElement, what: Page): void {
  const before = shownId;
  shownId = idOf(what);
  const change = (): void => render(<FoldsContext.Provider value={folds}>{page(what)}</FoldsContext.Provider>, root);
  withFocusKept(change, () => before !== undefined && before !== shownId);
}

function idOf(what: Page): string | null {
  if (what.type === 'idle') return null;
  return what.type === 'model' ? what.model.task : what.screen.id;
}

/** Keyed by what is shown: another task begins with fresh elements, the same task keeps them and with them the focus. */
function page(what: Page): VNode {
  if (what.type === 'idle') return <Idle />;
  if (what.type === 'screen') return <Screen key={what.screen.id} screen={what.screen} feed={feed} send={send} />;
  return <Panel key={what.model.task} model={what.model} feed={feed} send={send} />;
}

function receive(message: PanelMessage): void {
  if (message.type === 'output') {
    if (!feed.accept(message)) send({ type: 'ready' });
  } else {
    shown = message;
    folds.enter(idOf(message));
  }
  pace.ask();
}

function onKey(event: KeyboardEvent): void {
  if (shown === undefined || shown.type === 'idle' || event.isComposing || event.repeat) return;
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const inField = !singleKeys || (target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio]), textarea, select')));
  const onControl = target instanceof Element && target.closest('button, .button, summary') !== null;
  const press = { key, ctrlKey, metaKey, shiftKey, altKey, inField, onControl };
  const action = shown.type === 'model' ? actionForKey(press, shown.model) : actionForScreenKey(press, shown.screen);
  if (action === null) return;
  event.preventDefault();
  send(action);
}

registerControls();
window.addEventListener('message', (event: MessageEvent<PanelMessage>) => receive(event.data));
// Captured, because Enter on a button would press that button too.
window.addEventListener('keydown', onKey, { capture: true });
send({ type: 'ready' });
