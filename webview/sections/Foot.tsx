import type { VNode } from 'preact';
import type { PanelButton } from '../../src/core/panel/types';
import { Button } from '../controls';
import type { IconName } from '../icons';
import type { Send } from '../send';
import { strings } from '../strings';
import { Words } from '../words/Words';

const ICONS: Partial<Record<PanelButton['action'], IconName>> = { run: 'run', stop: 'stop' };

/** The way on: one main button, always at the same place, and what else can be done. */
export function Foot({ buttons, note, send }: { buttons: readonly PanelButton[]; note: string; send: Send }): VNode {
  return (
    <footer class="foot" data-place="foot" aria-label={strings.actions}>
      {/* Keyed by place: the main button stays the same element when what it does changes, so the focus stays on it. */}
      {buttons.map((button, i) => (
        <Button key={i} kind={i === 0 ? 'main' : 'other'} enabled={button.enabled} icon={ICONS[button.action] ?? null} shortcut={button.key} onPress={() => send({ type: button.action })}>
          {button.label}{button.key !== null && <kbd>{button.key}</kbd>}
        </Button>
      ))}
      {note !== '' && <span class="foot__note"><Words text={note} /></span>}
    </footer>
  );
}
