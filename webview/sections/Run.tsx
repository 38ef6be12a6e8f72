import type { VNode } from 'preact';
import type { PanelRun } from '../../src/core/panel/types';
import { Fold } from '../folds';
import type { Send } from '../send';
import { strings } from '../strings';
import type { OutputFeed } from '../terminal/feed';
import { Words } from '../words/Words';
import { Models } from './Models';
import { Output } from './Output';
import { Steps, Times } from './Stages';
import { Traceback } from './Traceback';

interface RunProps {
  readonly run: PanelRun;
  readonly feed: OutputFeed;
  readonly send: Send;
  /** The program stands in an editor, so that a line of it can be gone to. */
  readonly linked?: boolean;
}

/** What a run shows: how far it is, what Python says, what it printed, what answered, and how long it took. */
export function Run({ run, feed, send, linked = true }: RunProps): VNode {
  const goesOn = run.state === 'starting' || run.state === 'running' || run.state === 'stopping';
  return (
    <>
      {goesOn && run.stages.length > 0 && <Steps stages={run.stages} />}
      {run.fault !== null && <Fault words={run.fault} />}
      {run.traceback !== null && <Traceback traceback={run.traceback} send={send} linked={linked} />}
      <Output run={run} feed={feed} goesOn={goesOn} />
      <Models models={run.models} send={send} />
      {run.limits.length > 0 && <Limits limits={run.limits} />}
      {!goesOn && <Times name="time" title={strings.time} stages={run.stages} />}
    </>
  );
}

/** A fault's first line says what broke; what follows are the last words of what died. */
function Fault({ words }: { words: string }): VNode {
  const end = words.indexOf('\n');
  const what = end < 0 ? words : words.slice(0, end);
  const lastWords = end < 0 ? '' : words.slice(end + 1).trim();
  return (
    <Fold name="fault" summary={strings.whatHappened} openAtFirst>
      <p>{what}</p>
      {lastWords !== '' && <pre class="box" tabIndex={0} role="group" aria-label={strings.lastWords}><code>{lastWords}</code></pre>}
    </Fold>
  );
}

function Limits({ limits }: { limits: readonly string[] }): VNode {
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{strings.limits}</h2>
      <ul class="rows">{limits.map((limit) => <li key={limit}><Words text={limit} /></li>)}</ul>
    </section>
  );
}
