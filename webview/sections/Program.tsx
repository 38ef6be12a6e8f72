import type { VNode } from 'preact';
import type { PanelBlankPart, PanelModel, PanelProgramLine, PanelTextPart } from '../../src/core/panel/types';
import type { Drag } from '../drag';
import { Icon } from '../icons';
import type { Send } from '../send';
import { strings } from '../strings';
import { Name, Words } from '../words/Words';
import { withGaps } from '../words/excerpt';
import { shorten } from '../words/text';

// A blank wraps and is never scrolled, so a very long answer is shown by its start.
const LONGEST_SHOWN = 240;

/** The lines that hold blanks. It wraps instead of scrolling, so that no blank is out of sight. */
export function Program({ program, drag, send }: { program: PanelModel['program']; drag: Drag; send: Send }): VNode {
  const currentSlot = program.lines.flatMap((line) => line.parts).find((part) => part.kind === 'blank' && part.selected);
  return (
    <section aria-labelledby="program">
      <div class="section__head">
        <h2 id="program">{strings.program}</h2>
        <span class="quiet small">{program.fileName}</span>
        <button type="button" class="link small" onClick={() => send({ type: 'showEditor' })}>{strings.showInEditor}</button>
      </div>
      {program.lines.length > 0 && (
        <div class="code" role="group" aria-label={strings.programLabel}>
          {withGaps(program.lines).map((item) => (item.kind === 'gap'
            ? <div key={`gap ${item.from}`} class="code__line code__gap"><span /><span>{strings.linesBetween(item.from, item.to)}</span></div>
            : <Line key={item.line.line} line={item.line} current={currentSlot} drag={drag} send={send} />))}
        </div>
      )}
      {program.note !== '' && <p class="note"><Words text={program.note} /></p>}
    </section>
  );
}

type Part = PanelBlankPart | PanelTextPart;

interface LineProps {
  readonly line: PanelProgramLine;
  readonly current: Part | undefined;
  readonly drag: Drag;
  readonly send: Send;
}

function Line({ line, current, drag, send }: LineProps): VNode {
  return (
    <div class="code__line">
      <span class="code__number">{line.line}</span>
      <code class="code__text">
        {line.parts.map((part) => (part.kind === 'text'
          ? <span class={`token-${part.token}`}>{part.text}</span>
          : <Blank key={part.slot} blank={part} line={line.line} current={part === current} drag={drag} send={send} />))}
      </code>
    </div>
  );
}

interface BlankProps {
  readonly blank: PanelBlankPart;
  readonly line: number;
  readonly current: boolean;
  readonly drag: Drag;
  readonly send: Send;
}

function Blank({ blank, line, current, drag, send }: BlankProps): VNode {
  const place = current ? ' is-current' : blank.selected ? ' is-twin' : '';
  const look = `blank blank--${blank.state}${place}${drag.over === blank.id ? ' is-over' : ''}`;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    if (drag.dragged !== null) send({ type: 'dropOption', blank: drag.dragged.blank, option: drag.dragged.option, onto: blank.id });
    drag.end();
  };
  return (
    <button
      type="button"
      class={look}
      data-slot={blank.slot}
      {...(current ? { 'aria-current': 'true' as const } : {})}
      onClick={() => send({ type: 'selectBlank', blank: blank.id, slot: blank.slot })}
      onDragOver={(event) => drag.enter(event, blank.id)}
      onDragLeave={() => drag.leave(blank.id)}
      onDrop={drop}
    >
      <span class="blank__id"><span class="unseen">{strings.blank}</span>{blank.id}</span>
      <span class="unseen">{strings.ofLine(line)}</span>
      <BlankText blank={blank} />
      {blank.state === 'right' && <Icon name="tick" tone="right" />}
      {blank.state === 'wrong' && <Icon name="cross" tone="wrong" />}
      {blank.state === 'lost' && <Icon name="lost" tone="fault" />}
      <span class="unseen">{strings.blankStates[blank.state]}</span>
    </button>
  );
}

function BlankText({ blank }: { blank: PanelBlankPart }): VNode {
  if (blank.text === '') return <span class="blank__text" aria-hidden="true">____</span>;
  const { text, left } = shorten(blank.text, LONGEST_SHOWN);
  return (
    <span class="blank__text">
      <Name text={text} />{left > 0 && <>…<span class="unseen">{strings.moreCharacters(left)}</span></>}
    </span>
  );
}
