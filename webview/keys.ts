import type { PanelButton, PanelModel } from '../src/core/panel/types';
import type { PanelAction } from '../src/shared/protocol';

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** The focus is where text is typed, so that single keys are text, or they are turned off. */
  readonly inField: boolean;
}

/** What a key does in the panel, or null. A key that a button shows does what that button does. */
export function actionForKey(press: KeyPress, model: PanelModel): PanelAction | null {
  const name = keyName(press);
  // Copying, cutting, pasting and selecting stay what they are everywhere, whatever a button says.
  if (/^(ctrl|meta)\+[acvx]$/.test(name)) return null;
  const button = model.buttons.find((one) => one.key !== null && labelName(one.key) === name);
  if (button !== undefined) return button.enabled ? { type: button.action } : null;
  if (name === 'ctrl+enter' || name === 'meta+enter') return unlessDisabled(model.buttons, 'check');
  if (name === 'shift+enter') return unlessDisabled(model.buttons, 'run');
  if (name === 'escape') return { type: 'showEditor' };
  return press.inField ? null : optionFor(name, model);
}

function optionFor(name: string, model: PanelModel): PanelAction | null {
  const { options } = model;
  if (options?.shown !== true || !/^[1-9]$/.test(name)) return null;
  const option = Number(name) - 1;
  return option < options.items.length ? { type: 'chooseOption', blank: options.blank, option } : null;
}

function unlessDisabled(buttons: readonly PanelButton[], action: 'check' | 'run'): PanelAction | null {
  return buttons.some((button) => button.action === action && !button.enabled) ? null : { type: action };
}

/** A key with its modifiers, in one order: `ctrl+enter`. */
export function keyName(press: KeyPress): string {
  const modifiers = [press.ctrlKey && 'ctrl', press.metaKey && 'meta', press.altKey && 'alt', press.shiftKey && 'shift'];
  return [...modifiers, press.key.toLowerCase()].filter((part) => part !== false).join('+');
}

const ORDER = ['ctrl', 'meta', 'alt', 'shift'];
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/⌃|control/g, 'ctrl+'], [/⌘|cmd|command/g, 'meta+'], [/⌥|option/g, 'alt+'], [/⇧/g, 'shift+'], [/↩|return/g, 'enter'], [/\besc\b/g, 'escape'],
];

/** The same form of a label as people read it: "Ctrl+Enter", "⌘Enter", "Esc". */
export function labelName(label: string): string {
  const spelled = SIGNS.reduce((text, [sign, name]) => text.replace(sign, name), label.toLowerCase().replace(/\s/g, ''));
  const parts = spelled.split('+').filter((part) => part !== '');
  const key = parts.pop() ?? '';
  return [...ORDER.filter((modifier) => parts.includes(modifier)), key].join('+');
}

const SPOKEN: Readonly<Record<string, string>> = { ctrl: 'Control', meta: 'Meta', alt: 'Alt', shift: 'Shift', enter: 'Enter', escape: 'Escape' };

/** The label of a key as `aria-keyshortcuts` wants it; null of two keys one after the other, which that attribute cannot say. */
export function keyShortcut(label: string): string | null {
  const parts = labelName(label).split('+').map((part) => SPOKEN[part] ?? (/^(?:.|f\d+)$/.test(part) ? part.toUpperCase() : null));
  return parts.includes(null) ? null : parts.join('+');
}
