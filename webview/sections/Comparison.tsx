import type { VNode } from 'preact';
import type { PanelComparedRow, PanelComparison } from '../../src/core/panel/types';
import { Busy } from '../controls';
import { Icon } from '../icons';
import { strings } from '../strings';
import { Words } from '../words/Words';
import { Models } from './Models';

/** What the answer does beside what the right one does, line by line; where they differ it is marked by a sign and by weight. */
export function Comparison({ comparison }: { comparison: PanelComparison }): VNode {
  const { waiting, rows, left, note, look, models } = comparison;
  return (
    <section aria-labelledby="comparison" aria-busy={waiting}>
      <h2 id="comparison" class={rows.length > 0 ? 'unseen' : ''}>{strings.comparison}</h2>
      {waiting && <p class="marked"><Busy /><span>{strings.comparing}</span></p>}
      {rows.length > 0 && <Table rows={rows} />}
      {left > 0 && <p class="note">{strings.rowsLeft(left)}</p>}
      {note !== null && <p class="note">{note}</p>}
      {look !== null && !waiting && <p class="compare__look"><Words text={look} /></p>}
      <Models models={models} />
    </section>
  );
}

function Table({ rows }: { rows: readonly PanelComparedRow[] }): VNode {
  return (
    <table class="compare" aria-labelledby="comparison">
      <thead>
        <tr><th scope="col">{strings.yourAnswerDoes}</th><th scope="col" class="compare__mark"><span class="unseen">{strings.sameOrNot}</span></th><th scope="col">{strings.rightOneDoes}</th></tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i} class={`${row.same ? 'is-same' : 'is-different'} compare__${row.stream}`}>
            <td><Side parts={row.yours} /></td>
            <td class="compare__mark"><Icon name={row.same ? 'same' : 'differs'} /><span class="unseen">{row.same ? strings.same : strings.differs}</span></td>
            <td><Side parts={row.right} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({ parts }: { parts: PanelComparedRow['yours'] }): VNode {
  if (parts === null) return <span class="unseen">{strings.noLine}</span>;
  return <code>{parts.map(({ text, differs }) => (differs ? <b>{text}</b> : text))}</code>;
}
