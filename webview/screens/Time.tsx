import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ScreenTime } from '../../src/core/panel/screenTypes';
import type { Send } from '../send';
import { clock } from '../words/numbers';
import { labels } from './labels';

/** The time that a test has taken, as calm as a clock on a wall: never announced, without colour, and hidden where it is not wanted. */
export function Time({ time, send }: { time: ScreenTime; send: Send }): VNode {
  const elapsed = useElapsed(time);
  const hide = (hidden: boolean): void => send({ type: 'quiz', action: { type: 'hideTime', hidden } });
  return (
    <>
      {!time.hidden && <span role="timer" aria-live="off">{labels.time} <span class="number">{clock(elapsed)}</span> </span>}
      <button type="button" class="link small" onClick={() => hide(!time.hidden)}>{time.hidden ? labels.showTime : labels.hideTime}</button>
    </>
  );
}

/** The host sends how much had passed when it sent it; from there on it is counted here. */
function useElapsed(time: ScreenTime): number {
  const received = useMemo(() => performance.now(), [time]);
  const [, tick] = useState(0);
  useEffect(() => {
    if (!time.runs || time.hidden) return undefined;
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [time.runs, time.hidden]);
  return time.elapsedMs + (time.runs ? performance.now() - received : 0);
}
