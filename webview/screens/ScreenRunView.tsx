import type { VNode } from 'preact';
import type { PanelRun } from '../../src/core/panel/types';
import { Busy } from '../controls';
import { Icon } from '../icons';
import { Run } from '../sections/Run';
import type { Send } from '../send';
import { strings } from '../strings';
import type { OutputFeed } from '../terminal/feed';
import { plainWords } from '../words/text';
import { Words } from '../words/Words';

/** What readers are told. It is always in the page: a region that appears is often missed. */
export function Announced({ words }: { words: string }): VNode {
  return <div class="unseen" role="status">{plainWords(words)}</div>;
}

/** How a program of a screen ran, below it. */
export function ScreenRunView({ run, feed, send }: { run: PanelRun; feed: OutputFeed; send: Send }): VNode {
  return (
    <div class="ran">
      <div class="marked">
        <RunIcon state={run.state} />
        <div>
          <p class="verdict"><Words text={run.title} /></p>
          {run.state === 'fault' && <p>{strings.notCounted}</p>}
        </div>
      </div>
      <Run run={run} feed={feed} send={send} linked={false} />
    </div>
  );
}

function RunIcon({ state }: { state: PanelRun['state'] }): VNode {
  switch (state) {
    case 'starting':
    case 'running':
    case 'stopping':
      return <Busy />;
    case 'raised':
      return <Icon name="wrong" tone="wrong" />;
    case 'fault':
      return <Icon name="fault" tone="fault" />;
    case 'stopped':
      return <Icon name="stop" />;
    case 'ok':
      return <Icon name="run" />;
  }
}
