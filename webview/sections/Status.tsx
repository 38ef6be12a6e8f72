import type { VNode } from 'preact';
import type { PanelRun, PanelVerdict } from '../../src/core/panel/types';
import { Busy } from '../controls';
import { Icon, type IconName } from '../icons';
import { strings } from '../strings';
import { Words } from '../words/Words';

/**
 * The verdict and how the run stands. Both regions are always in the page, empty or not: readers announce what changes in a region, and
 * often miss a region that appears. Only a fault of ours interrupts.
 */
export function Status({ verdict, run }: { verdict: PanelVerdict | null; run: PanelRun | null }): VNode {
  const ours = verdict?.ours === true || (verdict === null && run?.state === 'fault');
  const words = (
    <>
      {verdict !== null && <Verdict verdict={verdict} />}
      {run !== null && !(verdict?.ours === true && run.state === 'fault') && <RunLine run={run} leads={verdict === null} />}
    </>
  );
  return (
    <>
      <div class="status" role="alert">{ours && words}</div>
      <div class="status" role="status">{!ours && words}</div>
    </>
  );
}

/** From right to idiomatic: one line, and the code where there is some. */
function Idiom({ idiom }: { idiom: NonNullable<PanelVerdict['idiom']> }): VNode {
  return (
    <>
      <p><b>{strings.reviewer}</b> <Words text={idiom.words} /></p>
      {idiom.code !== null && <pre class="box" tabIndex={0} role="group" aria-label={strings.reviewerCode}><code>{idiom.code}</code></pre>}
    </>
  );
}

function Verdict({ verdict }: { verdict: PanelVerdict }): VNode {
  return (
    <section class="marked">
      <VerdictIcon icon={verdict.ours ? 'fault' : verdict.icon} />
      <div>
        <h2 class="verdict"><Words text={verdict.title} /></h2>
        {verdict.paragraphs.map((words) => <p key={words}><Words text={words} /></p>)}
        {verdict.explanation !== null && <p><Words text={verdict.explanation} /></p>}
        {verdict.idiom !== null && <Idiom idiom={verdict.idiom} />}
      </div>
    </section>
  );
}

function VerdictIcon({ icon }: { icon: PanelVerdict['icon'] }): VNode {
  return icon === 'info' || icon === 'blank' ? <Icon name={icon} /> : <Icon name={icon} tone={icon} />;
}

/** `leads`: there is no verdict, so this is the first thing to read. Below a verdict its sign has no colour: the verdict's has. */
function RunLine({ run, leads }: { run: PanelRun; leads: boolean }): VNode {
  const title = <Words text={run.title} />;
  return (
    <div class="marked">
      <RunIcon state={run.state} toned={leads} />
      <div>
        {leads ? <h2 class="verdict">{title}</h2> : <p>{title}</p>}
        {run.state === 'fault' && <p>{strings.notCounted}</p>}
      </div>
    </div>
  );
}

const RUN_ICONS = { ok: 'run', raised: 'wrong', stopped: 'stop', fault: 'fault' } as const satisfies Record<string, IconName>;

function RunIcon({ state, toned }: { state: PanelRun['state']; toned: boolean }): VNode {
  if (state === 'starting' || state === 'running' || state === 'stopping') return <Busy />;
  const name = RUN_ICONS[state];
  return toned && (name === 'wrong' || name === 'fault') ? <Icon name={name} tone={name} /> : <Icon name={name} />;
}
