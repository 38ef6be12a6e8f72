import type { VNode } from 'preact';
import type { PanelMistake, PanelSolution } from '../../src/core/panel/types';
import { Fold } from '../folds';
import { Icon } from '../icons';
import type { Send } from '../send';
import { strings } from '../strings';
import { Name, Words } from '../words/Words';

/** What belongs in the blanks, each with a way to put it there, and why. */
export function Solution({ solution, send }: { solution: PanelSolution; send: Send }): VNode {
  return (
    <section aria-labelledby="solution">
      <h2 id="solution">{solution.title}</h2>
      <ul class="solved">
        {solution.blanks.map(({ blank, code }) => (
          <li key={blank}>
            <span>{strings.blank}{blank}</span>
            <code><Name text={code} /></code>
            <button type="button" class="link small" onClick={() => send({ type: 'fillSolution', blank })}>{strings.fillIn}<span class="unseen">{strings.ofBlank(blank)}</span></button>
          </li>
        ))}
      </ul>
      {solution.explanation !== null && <p><Words text={solution.explanation} /></p>}
    </section>
  );
}

/** The common mistakes of a task, after its end; the learner's own are marked. */
export function Mistakes({ mistakes }: { mistakes: readonly PanelMistake[] }): VNode | null {
  if (mistakes.length === 0) return null;
  return (
    <Fold name="mistakes" summary={strings.mistakes(mistakes.length)}>
      <ul class="mistakes">
        {mistakes.map(({ answer, message, made }) => (
          <li key={answer}>
            <p><Words text={answer} />{made && <span class="mistakes__made"><Icon name="cross" tone="wrong" />{strings.made}</span>}</p>
            <p><Words text={message} /></p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
