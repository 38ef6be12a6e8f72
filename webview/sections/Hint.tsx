import type { VNode } from 'preact';
import type { PanelHint } from '../../src/core/panel/types';
import { Fold } from '../folds';
import type { Send } from '../send';
import { strings } from '../strings';
import { Words } from '../words/Words';

/** A hint is asked for before it is seen; after that it can be folded. */
export function Hint({ hint, send }: { hint: PanelHint; send: Send }): VNode {
  if (hint.text === null) {
    return (
      <p>
        <button type="button" class="link" onClick={() => send({ type: 'showHint', blank: hint.blank })}>{strings.showHint(hint.blank)}</button>
      </p>
    );
  }
  return (
    <Fold name={`hint-${hint.blank}`} summary={strings.hint(hint.blank)} openAtFirst>
      <p aria-live="polite"><Words text={hint.text} /></p>
    </Fold>
  );
}
