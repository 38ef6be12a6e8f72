import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PanelFrame, PanelTraceback } from '../../src/core/panel/types';
import { Fold } from '../folds';
import { Icon } from '../icons';
import type { Send } from '../send';
import { strings } from '../strings';
import { groupFrames } from '../words/frames';
import { Words } from '../words/Words';

/** What Python raised: what that means where we know it, the learner's own lines open and linked, others folded, the exception last as Python prints it. */
export function Traceback({ traceback, send, linked }: { traceback: PanelTraceback; send: Send; linked: boolean }): VNode {
  return (
    <section aria-labelledby="traceback">
      <div class="section__head">
        <h2 id="traceback">{strings.traceback}</h2>
        <CopyAll text={traceback.text} />
      </div>
      {traceback.explanation !== null && <p class="why"><Words text={traceback.explanation} /></p>}
      <div class="trace">
        {groupFrames(traceback.frames).map((group, i) => (
          group.own ? <OwnFrame key={i} frame={group.frame} send={send} linked={linked} /> : <OtherFrames key={i} place={i} frames={group.frames} />
        ))}
        <p class="trace__last"><code>{traceback.last}</code></p>
      </div>
    </section>
  );
}

function OwnFrame({ frame, send, linked }: { frame: PanelFrame; send: Send; linked: boolean }): VNode {
  const where = frame.name === '' || frame.name === '<module>' ? strings.inYourProgram : strings.inFunction(frame.name);
  return (
    <div>
      {linked
        ? <button type="button" class="link" onClick={() => send({ type: 'goToLine', line: frame.line })}>{strings.ownFrame(frame.file, frame.line)}</button>
        : <span>{strings.ownFrame(frame.file, frame.line)}</span>}
      {' '}<span class="quiet">{where}</span>
      {frame.source !== '' && <pre class="box"><code>{frame.source}</code></pre>}
    </div>
  );
}

function OtherFrames({ place, frames }: { place: number; frames: readonly PanelFrame[] }): VNode {
  const label = strings.otherFrames(frames.length);
  return (
    <Fold name={`frames-${place}`} summary={label}>
      <pre class="frames" tabIndex={0} role="group" aria-label={label}>
        <code>{frames.map((frame) => `${frame.file}:${frame.line}, ${frame.name}\n${frame.source === '' ? '' : `    ${frame.source}\n`}`).join('')}</code>
      </pre>
    </Fold>
  );
}

function CopyAll({ text }: { text: string }): VNode {
  const [said, setSaid] = useState<string>(strings.copyAll);
  useEffect(() => setSaid(strings.copyAll), [text]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(() => setSaid(strings.copied), () => setSaid(strings.notCopied));
  };
  return <button type="button" class="link small" onClick={copy}><Icon name="copy" />{said}</button>;
}
