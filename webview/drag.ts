import { useState } from 'preact/hooks';

/** An option on its way: where it comes from, and what it says. */
export interface Dragged {
  readonly blank: string;
  readonly option: number;
  readonly code: string;
}

/** Where a drag stands, and how it goes on. A drop outside the panel, in the editor, is the editor's to answer. */
export interface Drag {
  readonly dragged: Dragged | null;
  /** The blank of the panel under it. */
  readonly over: string | null;
  start(event: DragEvent, what: Dragged): void;
  /** Over a blank of the panel: it may be dropped there. */
  enter(event: DragEvent, blank: string): void;
  leave(blank: string): void;
  end(): void;
}

type State = Pick<Drag, 'dragged' | 'over'>;

const NOTHING: State = { dragged: null, over: null };

export function useDrag(): Drag {
  const [state, set] = useState<State>(NOTHING);
  return {
    ...state,
    start: (event, dragged) => {
      event.dataTransfer?.setData('text/plain', dragged.code);
      if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'copy';
      set({ dragged, over: null });
    },
    enter: (event, blank) => {
      if (state.dragged === null) return;
      event.preventDefault();
      if (state.over !== blank) set({ ...state, over: blank });
    },
    leave: (blank) => {
      if (state.over === blank) set({ ...state, over: null });
    },
    end: () => set(NOTHING),
  };
}
