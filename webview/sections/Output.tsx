import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelRun } from '../../src/core/panel/types';
import { strings } from '../strings';
import type { OutputFeed } from '../terminal/feed';
import { Painter } from '../terminal/painter';

interface OutputProps {
  readonly run: PanelRun;
  readonly feed: OutputFeed;
  readonly goesOn: boolean;
}

/** What the program printed. Lines are put in by the painter, past Preact: there may be many and they come often. */
export function Output({ run, feed, goesOn }: OutputProps): VNode {
  const log = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const painter = useRef<Painter>(null);
  const screen = feed.runId === run.runId ? feed.screen : undefined;
  // A layout effect, because an effect would wait for another frame.
  useLayoutEffect(() => {
    if (log.current === null || note.current === null) return;
    painter.current ??= new Painter(log.current, note.current);
    painter.current.paint(screen);
  });
  const silent = feed.drawn && (screen === undefined || screen.rows.length === 0);
  // Silence is worth a word only of a program that came to its end. The log stays in the page, so that it is announced when it fills.
  const hidden = silent && run.state !== 'ok';
  return (
    <section aria-labelledby="output" hidden={hidden}>
      <div class="section__head">
        <h2 id="output">{strings.output}</h2>
        <span class="quiet small">{goesOn ? strings.soFar : run.truncated ? strings.shortened : strings.finished}</span>
      </div>
      <p class="note" ref={note} />
      <div class="output" hidden={silent} ref={log} role="log" tabIndex={0} aria-labelledby="output" aria-busy={goesOn} />
      {silent && <p class="quiet">{strings.nothingPrinted}</p>}
    </section>
  );
}
