import type { VNode } from 'preact';
import type { PanelRun, PanelVerdict } from '../../src/core/panel/types';
import { Busy } from '../controls';
import { Icon, type IconName } from '../icons';
import { Words } from '../words/Words';

/**
 * The verdict and how the run stands. Both regions are always in the page, empty or not: readers announce what changes in a region, and
 * often miss a region that appears. Only a fault of ours interrupts.
 */
export function Status({ verdict, run }: { verdict: PanelVerdict | null; run: PanelRun | null }): VNode {
  const ours = verdict?.ours === true;
  return (
    <>
      <div class="status" role="alert">{ours && <Verdict verdict={verdict} />}</div>
      <div class="status" role="status">
        {verdict !== null && !ours && <Verdict verdict={verdict} />}
        {run !== null && <RunLine run={run} leads={verdict === null} />}
      </div>
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
      </div>
    </section>
  );
}

function VerdictIcon({ icon }: { icon: PanelVerdict['icon'] }): VNode {
  return icon === 'info' || icon === 'blank' ? <Icon name={icon} /> : <Icon name={icon} tone={icon} />;
}

const RUN_ICONS: Record<'ok' | 'raised' | 'stopped' | 'fault', IconName> = { ok: 'run', raised: 'wrong', stopped: 'stop', fault: 'fault' };

/** `leads`: there is no verdict, so this is the first thing to read. */
function RunLine({ run, leads }: { run: PanelRun; leads: boolean }): VNode {
  const title = <Words text={run.title} />;
  return (
    <div class="marked">
      <RunIcon state={run.state} />
      {leads ? <h2 class="verdict">{title}</h2> : <p>{title}</p>}
    </div>
  );
}

function RunIcon({ state }: { state: PanelRun['state'] }): VNode {
  if (state === 'starting' || state === 'running' || state === 'stopping') return <Busy />;
  if (state === 'raised') return <Icon name={RUN_ICONS[state]} tone="wrong" />;
  return state === 'fault' ? <Icon name={RUN_ICONS[state]} tone="fault" /> : <Icon name={RUN_ICONS[state]} />;
}
