import type { VNode } from 'preact';
import type { TestLine } from '../../src/core/panel/screenTypes';
import type { Send } from '../send';
import { Name } from '../words/Words';
import { labels } from './labels';

type Part = TestLine[number];

/** A program with blanks to type in. Their shape says whether they hold something, and nothing else. */
export function TestProgram({ lines, send }: { lines: readonly TestLine[]; send: Send }): VNode {
  return (
    <div class="code" role="group" aria-label={labels.program}>
      {lines.map((parts, i) => (
        <div key={i} class="code__line">
          <span class="code__number">{i + 1}</span>
          <code class="code__text">{parts.map((part, at) => <LinePart key={at} part={part} send={send} />)}</code>
        </div>
      ))}
    </div>
  );
}

function LinePart({ part, send }: { part: Part; send: Send }): VNode {
  if (part.kind === 'text') return <>{part.text}</>;
  const look = part.filled ? 'blank blank--filled' : 'blank blank--empty';
  return (
    <span class={look}>
      <span class="blank__id" aria-hidden="true">{part.id}</span>
      {part.first ? <Field part={part} send={send} /> : <span class="blank__text">{part.text === '' ? '____' : <Name text={part.text} />}</span>}
    </span>
  );
}

// The field keeps its own text: what comes back from the host would be older than what is typed.
function Field({ part, send }: { part: Extract<Part, { kind: 'blank' }>; send: Send }): VNode {
  return (
    <input
      class="blank__field" type="text" aria-label={part.label} defaultValue={part.text} maxLength={LONGEST} spellcheck={false} autocomplete="off" autocapitalize="off"
      onKeyDown={keepSelectAll}
      onInput={(event) => send({ type: 'quiz', action: { type: 'fill', blank: part.id, text: event.currentTarget.value } })}
    />
  );
}

/** VS Code selects all once more, some milliseconds after the page did, and what was typed meanwhile would be typed over. */
function keepSelectAll(event: KeyboardEvent): void {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') event.stopPropagation();
}

/** What the host takes; a single line of Python is never as long. */
const LONGEST = 1000;
