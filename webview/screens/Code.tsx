import type { VNode } from 'preact';

/** A program, line by line under its numbers. It wraps instead of scrolling. */
export function Code({ text, label }: { text: string; label: string }): VNode {
  const lines = text.replace(/\n$/, '').split('\n');
  return (
    <div class="code" role="group" aria-label={label}>
      {lines.map((line, i) => (
        <div key={i} class="code__line">
          <span class="code__number">{i + 1}</span>
          <code class="code__text">{line}</code>
        </div>
      ))}
    </div>
  );
}
