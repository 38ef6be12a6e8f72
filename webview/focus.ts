/**
 * Makes a change of the page and sees to the keyboard's focus. It stays where it is. When the element that had it is gone, it goes to what
 * took its place: the first control of the same `data-place`, else the main button, as it does when the element can have it no more. Only
 * something new moves it to the heading. A panel that does not have the focus never takes it.
 */
export function withFocusKept(change: () => void, isNewTask: () => boolean): void {
  const held = document.activeElement;
  const place = held?.closest('[data-place]');
  change();
  if (!document.hasFocus()) return;
  if (isNewTask()) focusOn(document.querySelector('#title'));
  else if (held?.isConnected === false) focusOn(place?.isConnected === true ? firstControl(place) : firstControl(document.querySelector('.foot')));
  else if (held?.matches(':disabled') === true) focusOn(firstControl(document.querySelector('.foot')));
}

function firstControl(place: Element | null): Element | null {
  return place?.querySelector('button, summary, .button') ?? null;
}

function focusOn(target: Element | null): void {
  if (target instanceof HTMLElement) target.focus();
}
