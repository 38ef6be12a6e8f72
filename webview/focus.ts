/**
 * Makes a change of the page and sees to the keyboard's focus. It stays where it is; only when the element that had it is gone does it go
 * to the main button, and only a new task moves it to the heading. A panel that does not have the focus never takes it.
 */
export function withFocusKept(change: () => void, isNewTask: () => boolean): void {
  const held = document.activeElement;
  change();
  if (!document.hasFocus()) return;
  if (isNewTask()) focusOn('#title');
  else if (held?.isConnected === false) focusOn('.foot .button');
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
