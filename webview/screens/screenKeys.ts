import type { PanelScreen, ScreenButton, ScreenChoices } from '../../src/core/panel/screenTypes';
import type { PanelAction } from '../../src/shared/protocol';
import { keyName, labelName, type KeyPress } from '../keys';

/** `onControl`: the focus is on something that Enter itself works. */
export interface ScreenKeyPress extends KeyPress {
  readonly onControl: boolean;
}

/** What a key does on a screen, or null. Enter is the main button's, letters choose options, a key that a button shows does what it does. */
export function actionForScreenKey(press: ScreenKeyPress, screen: PanelScreen): PanelAction | null {
  const name = keyName(press);
  if (name === 'enter' && press.onControl) return null;
  // A single letter is text where text is typed.
  if (press.inField && name.length === 1) return null;
  const button = screen.buttons.find((one) => one.key !== null && labelName(one.key) === name);
  if (button !== undefined) return pressed(button);
  const choices = choicesOf(screen);
  return choices === null || press.inField ? null : optionFor(name, choices);
}

function pressed(button: ScreenButton): PanelAction | null {
  return button.enabled ? button.action : null;
}

function choicesOf(screen: PanelScreen): ScreenChoices | null {
  if (screen.kind === 'question') return screen.choices;
  return screen.kind === 'test' && screen.item?.kind === 'choices' ? screen.item.choices : null;
}

function optionFor(name: string, { options }: ScreenChoices): PanelAction | null {
  const option = options.find(({ letter, answered }) => letter.toLowerCase() === name && answered === null);
  return option === undefined ? null : { type: 'quiz', action: { type: 'choose', option: option.id } };
}
