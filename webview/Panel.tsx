import type { VNode } from 'preact';
import type { PanelModel } from '../src/core/panel/types';
import { Comparison } from './sections/Comparison';
import { Details } from './sections/Details';
import { useDrag } from './drag';
import { Foot } from './sections/Foot';
import { Foretell } from './sections/Foretell';
import { Head } from './sections/Head';
import { Hint } from './sections/Hint';
import { Notices } from './sections/Notices';
import { Options } from './sections/Options';
import { Program } from './sections/Program';
import { Run } from './sections/Run';
import { Mistakes, Solution } from './sections/Solution';
import { Said } from './sections/Said';
import { Status } from './sections/Status';
import type { Send } from './send';
import { strings } from './strings';
import type { OutputFeed } from './terminal/feed';

/** The grader may be wrong: what it saw can be kept as a file. */
function Dispute({ send }: { send: Send }): VNode {
  return <p><button type="button" class="link small" onClick={() => send({ type: 'report' })}>{strings.dispute}</button></p>;
}

/** The whole panel of a task: what came of it, then the work. Wide panels put them side by side. */
export function Panel({ model, feed, send }: { model: PanelModel; feed: OutputFeed; send: Send }): VNode {
  const drag = useDrag();
  const hasResult = model.verdict !== null || model.run !== null || model.solution !== null;
  return (
    <div class="panel">
      <Head model={model} send={send} />
      <main class={hasResult ? 'body body--split' : 'body'}>
        <div class="column column--result">
          <Notices notices={model.notices} send={send} />
          <Status verdict={model.verdict} run={model.run} />
          {model.comparison !== null && <Comparison comparison={model.comparison} />}
          {model.verdict?.disputable === true && <Dispute send={send} />}
          {model.solution !== null && <Solution solution={model.solution} send={send} />}
          {model.run !== null && <Run run={model.run} feed={feed} send={send} />}
        </div>
        <div class="column column--work">
          <Program program={model.program} drag={drag} send={send} />
          {model.options !== null && <div data-place="options"><Options options={model.options} drag={drag} send={send} /></div>}
          {model.hint !== null && <div data-place="hint"><Hint hint={model.hint} send={send} /></div>}
          {model.foretelling !== null && <Foretell foretelling={model.foretelling} send={send} />}
          <Mistakes mistakes={model.mistakes} />
          <Details details={model.details} send={send} />
        </div>
        <Said words={model.said} drag={drag} />
      </main>
      <Foot buttons={model.buttons} note={model.footNote} send={send} />
    </div>
  );
}
