import type { VNode } from 'preact';
import type { PanelDetails } from '../../src/core/panel/types';
import type { RuntimeReport, Wall } from '../../src/shared/protocol';
import { Fold } from '../folds';
import { Icon } from '../icons';
import type { Send } from '../send';
import { strings } from '../strings';
import { Steps, Times } from './Stages';

/** What runs Python here, and the proof of what keeps it in. */
export function Details({ details, send }: { details: PanelDetails; send: Send }): VNode {
  const { runtime, state, stages } = details;
  return (
    <Fold name="details" summary={strings.details}>
      <p>{strings.runtime[state]}</p>
      {state === 'starting' && stages.length > 0 && <Steps stages={stages} />}
      {runtime !== null && <Facts report={runtime} />}
      {runtime !== null && runtime.walls.length > 0 && <Walls walls={runtime.walls} />}
      {runtime !== null && <Times name="start-times" title={strings.startTimes} stages={details.startTimes} />}
      <p><button type="button" class="link" onClick={() => send({ type: 'showInstallation' })}>{strings.checkInstallation}</button></p>
    </Fold>
  );
}

function Facts({ report }: { report: RuntimeReport }): VNode {
  const facts: [string, string][] = [
    [strings.factNames.backend, strings.backends[report.backend]],
    [strings.factNames.start, strings.starts[report.pythonStart]],
    [strings.factNames.node, report.node],
    ...(report.electron === null ? [] : [[strings.factNames.electron, report.electron] as [string, string]]),
    [strings.factNames.platform, report.platform],
  ];
  return <dl class="pairs">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}

function Walls({ walls }: { walls: readonly Wall[] }): VNode {
  return (
    <table class="walls">
      <caption>{strings.walls}</caption>
      <tbody>
        {walls.map((wall) => (
          <tr key={wall.name}>
            <th scope="row">{strings.wallNames[wall.name]}</th>
            <td class="walls__state">
              {wall.stands ? <Icon name="tick" tone="right" /> : <Icon name="cross" tone="wrong" />}
              {wall.stands ? strings.wallStands : strings.wallOpen}
            </td>
            <td class="walls__evidence">{wall.evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
