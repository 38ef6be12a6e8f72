import type { KeyNames } from '../core/panel/buttons';

/** How the default keys of `package.json` read on this platform. A learner's own keybindings cannot be asked for. */
export function keyNames(platform: NodeJS.Platform): KeyNames {
  const control = platform === 'darwin' ? '⌘' : 'Ctrl';
  return { check: `${control}+Enter`, run: 'Shift+Enter', stop: 'Shift+F5', next: `${control}+K N` };
}
