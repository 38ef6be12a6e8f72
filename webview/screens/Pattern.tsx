import type { VNode } from 'preact';
import type { PatternRow, PatternScreen } from '../../src/core/panel/screenTypes';
import { Icon } from '../icons';
import type { Send } from '../send';
import { Words } from '../words/Words';
import { Link } from './ScreenHead';

/** What there is in a pattern, and how far the learner is with each of it. */
export function Pattern({ screen, send }: { screen: PatternScreen; send: Send }): VNode {
  return (
    <>
      {screen.sections.map(({ title, progress, rows }, i) => (
        <section key={title} aria-labelledby={`list-${i}`}>
          <div class="section__head"><h2 id={`list-${i}`}>{title}</h2>{progress !== '' && <span class="quiet small">{progress}</span>}</div>
          <ol class="entries">{rows.map((row) => <Row key={row.link.label} row={row} send={send} />)}</ol>
        </section>
      ))}
      <section aria-labelledby="pattern-test">
        <h2 id="pattern-test">{screen.test.title}</h2>
        <p><Words text={screen.test.words} /></p>
        {screen.test.result !== null && <p><Link link={screen.test.result} send={send} /></p>}
      </section>
    </>
  );
}

const STATE_ICONS = { new: 'blank', tried: 'tried', right: 'right', strong: 'strong' } as const;

function Row({ row: { link, state, note }, send }: { row: PatternRow; send: Send }): VNode {
  return (
    <li>
      {state === null ? <Icon name="page" /> : <StateIcon is={state.is} />}
      <Link link={link} send={send} />
      <span class="quiet small entries__note">{note}{state !== null && `, ${state.label}`}</span>
    </li>
  );
}

function StateIcon({ is }: { is: keyof typeof STATE_ICONS }): VNode {
  return is === 'right' || is === 'strong' ? <Icon name={STATE_ICONS[is]} tone="right" /> : <Icon name={STATE_ICONS[is]} />;
}
