import type { VNode } from 'preact';
import type { PanelForetelling } from '../../src/core/panel/types';
import { Icon } from '../icons';
import type { Send } from '../send';
import { strings } from '../strings';
import { Name, Words } from '../words/Words';

type Item = PanelForetelling['items'][number];

const OUTCOMES = ['raises', 'warns', 'quietly-wrong', 'right'] as const;

/** What would each of the other options do? Foretold once, then told. */
export function Foretell({ foretelling, send }: { foretelling: PanelForetelling; send: Send }): VNode {
  return (
    <section aria-labelledby="foretell">
      <h2 id="foretell">{strings.foretell(foretelling.blank)}</h2>
      <ul class="foretell">{foretelling.items.map((item) => <li key={item.code}><Asked item={item} send={send} /></li>)}</ul>
    </section>
  );
}

function Asked({ item, send }: { item: Item; send: Send }): VNode {
  const { code, chosen, outcome, message } = item;
  return (
    <div role="group" aria-label={code}>
      <p><code><Name text={code} /></code></p>
      {outcome === null
        ? <p class="foretell__choices">{OUTCOMES.map((one) => <button key={one} type="button" class="option" onClick={() => send({ type: 'foretell', option: code, outcome: one })}>{strings.outcomes[one]}</button>)}</p>
        : <p><Icon name={chosen === outcome ? 'tick' : 'cross'} tone={chosen === outcome ? 'right' : 'wrong'} /> {chosen === outcome ? strings.foretoldRight(strings.outcomes[outcome]) : strings.foretoldWrong(strings.outcomes[outcome])}</p>}
      {message !== null && <p><Words text={message} /></p>}
    </div>
  );
}
