import type { PanelAction } from '../src/shared/protocol';

/** Tells the extension host what the learner did. */
export type Send = (action: PanelAction) => void;
