import type { VNode } from 'preact';
import type { ScreenButton } from '../../src/core/panel/screenTypes';
import { Button } from '../controls';
import type { Send } from '../send';
import { Words } from '../words/Words';
import { shownKey } from '../singleKeys';
import { labels } from './labels';

/** The way on, at the place where a task has it. */
export function ScreenFoot({ buttons, note, send }: { buttons: readonly ScreenButton[]; note: string; send: Send }): VNode | null {
  if (buttons.length === 0) return null;
  return (
    <footer class="foot" data-place="foot" aria-label={labels.actions}>
      {/* Keyed by place: the main button stays the same element when what it does changes, so the focus stays on it. */}
      {buttons.map((button, i) => (
        <Button key={i} kind={i === 0 ? 'main' : 'other'} enabled={button.enabled} icon={button.icon} shortcut={shownKey(button.key)} onPress={() => send(button.action)}>
          {button.label}{shownKey(button.key) !== null && <kbd>{button.key}</kbd>}
        </Button>
      ))}
      {note !== '' && <span class="foot__note"><Words text={note} /></span>}
    </footer>
  );
}
