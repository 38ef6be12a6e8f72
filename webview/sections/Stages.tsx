import type { VNode } from 'preact';
import type { PanelStage } from '../../src/core/panel/types';
import { Busy } from '../controls';
import { Fold } from '../folds';
import { Icon } from '../icons';
import { strings } from '../strings';
import { duration } from '../words/numbers';

/** Steps of something that goes on: done ones with their time, the one that runs with words that say so. */
export function Steps({ stages }: { stages: readonly PanelStage[] }): VNode {
  return (
    <ol class="steps" aria-label={strings.stages}>
      {stages.map(({ label, ms }) => (
        <li key={label} class={ms === null ? 'is-now' : ''} {...(ms === null ? { 'aria-current': 'step' as const } : {})}>
          {ms === null ? <Busy /> : <Icon name="tick" tone="right" />}
          <span>{label}<span class="unseen">{ms === null ? strings.stageNow : strings.stageDone}</span></span>
          <span class="number">{ms === null ? '' : duration(ms)}</span>
        </li>
      ))}
    </ol>
  );
}

/** How long each step took, as bars one after the other. Nothing where no time is known. */
export function Times({ name, title, stages }: { name: string; title: string; stages: readonly PanelStage[] }): VNode | null {
  const known = stages.flatMap(({ label, ms }) => (ms === null ? [] : [{ label, ms }]));
  const total = known.reduce((sum, { ms }) => sum + ms, 0);
  if (known.length === 0) return null;
  let start = 0;
  const rows = known.map((stage) => {
    const row = { ...stage, start };
    start += stage.ms;
    return row;
  });
  return (
    <Fold name={name} summary={<>{title}<span class="number fold__end">{duration(total)}</span></>}>
      <table class="times" aria-label={title}>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td class="times__bar"><Bar start={row.start} length={row.ms} total={total} /></td>
              <td class="number">{duration(row.ms)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr><th scope="row">{strings.total}</th><td /><td class="number">{duration(total)}</td></tr>
        </tfoot>
      </table>
    </Fold>
  );
}

// Widths are attributes of a drawing: the CSP allows no style attribute.
function Bar({ start, length, total }: { start: number; length: number; total: number }): VNode {
  const part = (ms: number): number => (total > 0 ? (100 * ms) / total : 0);
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="times__track" width="100" height="8" />
      <rect class="times__value" x={part(start)} width={Math.max(part(length), 0.5)} height="8" />
    </svg>
  );
}
