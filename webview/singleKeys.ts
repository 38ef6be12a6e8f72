/** Whether letters and numbers alone do something: the host writes what the settings say into the page. WCAG 2.1.4 asks for a way to turn them off. */
export const singleKeys = document.getElementById('panel')?.dataset['singleKeys'] !== 'off';

/** How a key reads on what it works, null where there is none or it does nothing. */
export function shownKey(key: string | null): string | null {
  return key !== null && (singleKeys || key.length > 1) ? key : null;
}
