import type { PanelFrame } from '../../src/core/panel/types';

export type FrameGroup =
  | { readonly own: true; readonly frame: PanelFrame }
  | { readonly own: false; readonly frames: readonly PanelFrame[] };

/** Own frames one by one, runs of other frames together; in order. */
export function groupFrames(frames: readonly PanelFrame[]): FrameGroup[] {
  const groups: FrameGroup[] = [];
  for (const frame of frames) {
    const last = groups.at(-1);
    if (frame.own) groups.push({ own: true, frame });
    else if (last?.own === false) groups[groups.length - 1] = { own: false, frames: [...last.frames, frame] };
    else groups.push({ own: false, frames: [frame] });
  }
  return groups;
}
