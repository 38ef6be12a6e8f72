import type { VNode } from 'preact';

/** Drawn on 16 x 16; strokes take the colour of the text. */
const SHAPES = {
  right: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M5 8.3l2.2 2.2 4-4.6',
  wrong: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6',
  fault: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 4.5v4.3M8 10.6v1',
  info: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 7.2v4.3M8 4.4v1',
  blank: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13',
  warning: 'M8 2 14.3 13.5H1.7ZM8 6.3v3.8M8 11.3v.9',
  tick: 'M3 8.5l3.2 3.1L13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  lost: 'M6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M8 11.4v.9',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  forward: 'M6 3.5 10.5 8 6 12.5',
  run: 'M4.5 3v10l8-5Z',
  stop: 'M3.5 3.5h9v9h-9Z',
  grip: 'M6 3v1.6M6 7.2v1.6M6 11.4v1.6M10 3v1.6M10 7.2v1.6M10 11.4v1.6',
  differs: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  same: 'M3 6h10M3 10h10',
  flag: 'M4 14V2.5h8L10 5.5l2 3H4',
  page: 'M4 2h5.5L12 4.5V14H4ZM6 7h4M6 10h4',
  tried: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M8 6a2 2 0 1 0 0 4a2 2 0 0 0 0-4',
  strong: 'M8 1.6l2 4.1 4.5.6-3.3 3.2.8 4.5-4-2.1-4 2.1.8-4.5L1.5 6.3 6 5.7ZM5.8 8l1.6 1.6L10.4 6.4',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
} as const;

export type IconName = keyof typeof SHAPES;

/** A picture beside words; readers pass over it. */
export function Icon({ name, slot, tone }: { name: IconName; slot?: string; tone?: 'right' | 'wrong' | 'fault' }): VNode {
  const dashed = name === 'blank' ? '2.7 2.4' : undefined;
  return (
    <svg class={tone === undefined ? 'icon' : `icon icon--${tone}`} viewBox="0 0 16 16" aria-hidden="true" {...(slot === undefined ? {} : { slot })}>
      <path d={SHAPES[name]} fill="none" stroke="currentColor" stroke-width="1.2" {...(dashed === undefined ? {} : { 'stroke-dasharray': dashed })} />
    </svg>
  );
}
