import type { VNode } from 'preact';
import type { PanelScreen } from '../../src/core/panel/screenTypes';
import type { Send } from '../send';
import type { OutputFeed } from '../terminal/feed';
import { Concept } from './Concept';
import { Pattern } from './Pattern';
import { Problems } from './Problems';
import { Question } from './Question';
import { Result } from './Result';
import { ScreenFoot } from './ScreenFoot';
import { ScreenHead } from './ScreenHead';
import { Test } from './Test';

/** A pattern, a page to read, a question or a test, in the frame that a task has. */
export function Screen({ screen, feed, send }: { screen: PanelScreen; feed: OutputFeed; send: Send }): VNode {
  return (
    <div class="panel">
      <ScreenHead head={screen.head} time={screen.kind === 'test' ? screen.time : null} send={send} />
      <main class="body"><Body screen={screen} feed={feed} send={send} /></main>
      <ScreenFoot buttons={screen.buttons} note={screen.footNote} send={send} />
    </div>
  );
}

function Body({ screen, feed, send }: { screen: PanelScreen; feed: OutputFeed; send: Send }): VNode {
  switch (screen.kind) {
    case 'pattern':
      return <Pattern screen={screen} send={send} />;
    case 'concept':
      return <Concept screen={screen} feed={feed} send={send} />;
    case 'question':
      return <Question screen={screen} feed={feed} send={send} />;
    case 'test':
      return <Test screen={screen} send={send} />;
    case 'result':
      return <Result screen={screen} send={send} />;
    case 'problems':
      return <Problems screen={screen} />;
  }
}
