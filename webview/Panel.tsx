import type { VNode } from 'preact';
import type { PanelModel } from '../src/core/panel/types';
import { Details } from './sections/Details';
import { Foot } from './sections/Foot';
import { Head } from './sections/Head';
import { Hint } from './sections/Hint';
import { Notices } from './sections/Notices';
import { Options } from './sections/Options';
import { Program } from './sections/Program';
import { Run } from './sections/Run';
import { Status } from './sections/Status';
import type { Send } from './send';
import type { OutputFeed } from './terminal/feed';

/** The whole panel of a task: what came of it, then the work. Wide panels put them side by side. */
export function Panel({ model, feed, send }: { model: PanelModel; feed: OutputFeed; send: Send }): VNode {
  return (
    <div class="panel">
      <Head model={model} send={send} />
      <main class={model.verdict === null && model.run === null ? 'body' : 'body body--split'}>
        <div class="column column--result">
          <Notices notices={model.notices} send={send} />
          <Status verdict={model.verdict} run={model.run} />
          {model.run !== null && <Run run={model.run} feed={feed} send={send} />}
        </div>
        <div class="column column--work">
          <Program program={model.program} send={send} />
          {model.options !== null && <div data-place="options"><Options options={model.options} send={send} /></div>}
          {model.hint !== null && <div data-place="hint"><Hint hint={model.hint} send={send} /></div>}
          <Details details={model.details} send={send} />
        </div>
      </main>
      <Foot buttons={model.buttons} note={model.footNote} send={send} />
    </div>
  );
}
