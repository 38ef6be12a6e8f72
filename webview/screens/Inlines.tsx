import type { VNode } from 'preact';
import type { Inline } from '../../src/core/content/concept';
import type { ItemPlace } from '../../src/shared/quizActions';
import type { Send } from '../send';
import { Name } from '../words/Words';

/** Words of a page. They are made into elements one by one: markup in them stays text. */
export function Inlines({ parts, pattern, send }: { parts: readonly Inline[]; pattern: string; send: Send }): VNode {
  return <>{parts.map((part, i) => <Part key={i} part={part} pattern={pattern} send={send} />)}</>;
}

function Part({ part, pattern, send }: { part: Inline; pattern: string; send: Send }): VNode {
  if (part.kind === 'link') return <Target part={part} pattern={pattern} send={send} />;
  if (part.kind === 'code') return <code><Name text={part.text} /></code>;
  return part.kind === 'strong' ? <strong>{part.text}</strong> : <>{part.text}</>;
}

function Target({ part, pattern, send }: { part: Extract<Inline, { kind: 'link' }>; pattern: string; send: Send }): VNode {
  const action = linkAction(part.target, pattern);
  return action === null ? <>{part.text}</> : <button type="button" class="link" onClick={() => send(action)}>{part.text}</button>;
}

/** Null of a target that leads nowhere: it stays words. */
export function linkAction(target: string, pattern: string): Parameters<Send>[0] | null {
  if (target.startsWith('https://')) return { type: 'openLink', address: target };
  const [, kind, id] = /^(concept|task|question):(.+)$/.exec(target) ?? [];
  return kind === undefined || id === undefined ? null : { type: 'open', item: { pattern, kind: kind as ItemPlace['kind'], id } };
}
