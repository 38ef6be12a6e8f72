import type { VNode } from 'preact';
import type { ScreenHead as Head, ScreenLink, ScreenTime } from '../../src/core/panel/screenTypes';
import { IconButton } from '../controls';
import type { Send } from '../send';
import { Words } from '../words/Words';
import { labels } from './labels';
import { Time } from './Time';

/** Where the learner is, what is shown, and what stands before and after it. */
export function ScreenHead({ head, time, send }: { head: Head; time: ScreenTime | null; send: Send }): VNode {
  return (
    <header class="head">
      <div class="head__top">
        <nav class="crumbs" aria-label={labels.place}>
          <ol>
            {head.pattern !== null && <li><Link link={head.pattern} send={send} /></li>}
            <li aria-current="page">{head.place}</li>
          </ol>
        </nav>
        {head.previous !== null && <Step icon="back" link={head.previous} send={send} />}
        {head.next !== null && <Step icon="forward" link={head.next} send={send} />}
      </div>
      <h1 id="title" tabIndex={-1}><Words text={head.title} /></h1>
      <ul class="facts">
        {head.facts.map((fact) => <li key={fact}>{fact}</li>)}
        {time !== null && <li><Time time={time} send={send} /></li>}
      </ul>
      {head.prompt !== null && <p class="prompt"><Words text={head.prompt} /></p>}
    </header>
  );
}

/** Words that lead somewhere in the panel. */
export function Link({ link, send }: { link: ScreenLink; send: Send }): VNode {
  return <button type="button" class="link" onClick={() => send(link.action)}>{link.label}</button>;
}

function Step({ icon, link, send }: { icon: 'back' | 'forward'; link: ScreenLink; send: Send }): VNode {
  return <IconButton icon={icon} label={link.label} enabled onPress={() => send(link.action)} />;
}
