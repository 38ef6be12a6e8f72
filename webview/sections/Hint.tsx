import type { VNode } from 'preact';
import type { PanelHint } from '../../src/core/panel/types';
import { Fold } from '../folds';
import type { Send } from '../send';
import { strings } from '../strings';
import { Words } from '../words/Words';

/** Hints are asked for one by one; those that were are in a fold, and what can be asked for next stands under it. */
export function Hint({ hint, send }: { hint: PanelHint; send: Send }): VNode {
  return (
    <>
      {hint.open.length > 0 && (
        <Fold name={`hint-${hint.blank}`} summary={strings.hints(hint.open.length, hint.count, hint.blank)} openAtFirst>
          <ol class="hints">{hint.open.map((words) => <li key={words}><Words text={words} /></li>)}</ol>
        </Fold>
      )}
      <Next hint={hint} send={send} />
    </>
  );
}

function Next({ hint: { blank, open, count, next }, send }: { hint: PanelHint; send: Send }): VNode | null {
  if (next === null) return null;
  const [label, type] = next === 'hint' ? [strings.showHint(open.length + 1, count, blank), 'showHint'] as const : [strings.showSolution(blank), 'showSolution'] as const;
  return <p><button type="button" class="link" onClick={() => send({ type, blank })}>{label}</button></p>;
}
