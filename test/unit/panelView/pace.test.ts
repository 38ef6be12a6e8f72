import assert from 'node:assert/strict';
import { Pace } from '../../../webview/pace';

describe('pace of drawing', () => {
  it('draws at once, then once a frame for as long as it is asked or has more', () => {
    const frames: (() => void)[] = [];
    const drawnAt: number[] = [];
    let frame = 0;
    let more = 0;
    const pace = new Pace(() => {
      drawnAt.push(frame);
      more -= 1;
      return more > 0;
    }, (then) => frames.push(then));
    const nextFrame = (): void => {
      frame += 1;
      for (const then of frames.splice(0)) then();
    };
    pace.ask();
    pace.ask();
    pace.ask();
    assert.deepEqual(drawnAt, [0]);
    nextFrame();
    assert.deepEqual(drawnAt, [0, 1]);
    nextFrame();
    assert.deepEqual(drawnAt, [0, 1]);
    more = 3;
    pace.ask();
    nextFrame();
    nextFrame();
    nextFrame();
    assert.deepEqual(drawnAt, [0, 1, 2, 3, 4]);
    assert.equal(frames.length, 0);
  });
});
