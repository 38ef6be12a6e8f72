import type { VNode } from 'preact';
import type { PanelNotice } from '../../src/core/panel/types';
import { Button } from '../controls';
import { Icon } from '../icons';
import type { Send } from '../send';
import { strings } from '../strings';
import { Words } from '../words/Words';

/** What is to be said about the file and is not a verdict. */
export function Notices({ notices, send }: { notices: readonly PanelNotice[]; send: Send }): VNode | null {
  if (notices.length === 0) return null;
  return (
    <ul class="notices" aria-label={strings.notices}>
      {notices.map((notice) => <Notice key={notice.text} notice={notice} send={send} />)}
    </ul>
  );
}

function Notice({ notice, send }: { notice: PanelNotice; send: Send }): VNode {
  const { button, kept } = notice;
  return (
    <li class="marked">
      {notice.icon === 'warning' ? <Icon name="warning" tone="fault" /> : <Icon name="info" />}
      <div>
        <p><Words text={notice.text} /></p>
        {kept !== null && <pre class="box" tabIndex={0} role="group" aria-label={strings.kept}><code>{kept}</code></pre>}
        {button !== null && (
          <Button kind="other" enabled={button.enabled} onPress={() => send({ type: button.action })}>{button.label}</Button>
        )}
      </div>
    </li>
  );
}
