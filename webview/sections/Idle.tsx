import type { VNode } from 'preact';
import { strings } from '../strings';
import { Words } from '../words/Words';

/** No practice is open: how to start one. */
export function Idle(): VNode {
  return (
    <main class="body">
      <section class="text">
        <h1 id="title" tabIndex={-1}>{strings.idleTitle}</h1>
        <p><Words text={strings.idleText} /></p>
      </section>
    </main>
  );
}
