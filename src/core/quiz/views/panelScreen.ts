/** What the panel shows of a state. Every word is decided here; the webview draws. */
import type { PanelScreen } from '../../panel/screenTypes';
import type { QuizState } from '../state';
import { conceptScreen } from './conceptScreen';
import { patternScreen } from './patternScreen';
import { questionScreen } from './questionScreen';
import { resultScreen } from './resultScreen';
import type { ScreenSurroundings } from './surroundings';
import { testScreen } from './testScreen';

/** Undefined when the panel is a task's. `now` is of the clock that the events have. */
export function panelScreen({ screen, run }: QuizState, now: number, around: ScreenSurroundings): PanelScreen | undefined {
  switch (screen?.kind) {
    case undefined:
      return undefined;
    case 'pattern': {
      const pattern = around.pattern(screen.patternId);
      return pattern === undefined ? undefined : patternScreen(pattern, around);
    }
    case 'concept':
      return conceptScreen(screen, run, around);
    case 'question':
      return questionScreen(screen, run, around);
    case 'test':
      return screen.record.phase === 'done' ? resultScreen(screen, around) : testScreen(screen, now, around);
  }
}
