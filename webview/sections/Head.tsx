import type { VNode } from 'preact';
import type { PanelModel } from '../../src/core/panel/types';
import type { Send } from '../send';
import { IconButton } from '../controls';
import { strings } from '../strings';
import { Words } from '../words/Words';

/** Where the learner is, what the task is called and what to do. */
export function Head({ model, send }: { model: PanelModel; send: Send }): VNode {
  return (
    <header class="head">
      <div class="head__top">
        <nav class="crumbs" aria-label={strings.place}>
          <ol>
            <li>{model.crumbs.pattern}</li>
            <li aria-current="page">{model.crumbs.place}</li>
          </ol>
        </nav>
        <IconButton icon="back" label={strings.previous} enabled={model.hasPrevious} onPress={() => send({ type: 'previous' })} />
        <IconButton icon="forward" label={strings.next} enabled={model.hasNext} onPress={() => send({ type: 'next' })} />
      </div>
      <h1 id="title" tabIndex={-1}>{model.title}</h1>
      <ul class="facts">{model.facts.map((fact) => <li key={fact}>{fact}</li>)}</ul>
      <p class="prompt"><Words text={model.prompt} /></p>
    </header>
  );
}
