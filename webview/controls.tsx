/**
 * The only file that knows `@vscode/webview-ui-toolkit` (archived, so it will be changed for another one day). Its elements style
 * themselves with constructable style sheets, which a strict CSP allows: no style element and no style attribute enters the page.
 */
import { provideVSCodeDesignSystem, vsCodeButton, vsCodeProgressRing } from '@vscode/webview-ui-toolkit';
import type { ComponentChildren, VNode } from 'preact';
import { jsxs } from 'preact/jsx-runtime';
import { Icon, type IconName } from './icons';
import { keyShortcut } from './keys';

/** Defines the elements; once, before the first is drawn. */
export function registerControls(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeProgressRing());
}

interface ButtonProps {
  readonly kind: 'main' | 'other';
  readonly enabled?: boolean;
  readonly icon?: IconName | null;
  /** The label of the key that does the same, where one does. */
  readonly shortcut?: string | null;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A button with words. One that is not enabled keeps the focus and says so; it only does nothing. */
export function Button({ kind, enabled = true, icon = null, shortcut = null, onPress, children }: ButtonProps): VNode {
  return toolkitButton({
    appearance: kind === 'main' ? 'primary' : 'secondary',
    class: 'button',
    ariaDisabled: enabled ? null : 'true',
    ...spokenKey(shortcut),
    onClick: enabled ? onPress : undefined,
    children: [icon !== null && <Icon name={icon} slot="start" />, children],
  });
}

/** Left out where there is none: a property that is null becomes an empty attribute. */
function spokenKey(label: string | null): { readonly ariaKeyshortcuts?: string } {
  const spoken = label === null ? null : keyShortcut(label);
  return spoken === null ? {} : { ariaKeyshortcuts: spoken };
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly enabled: boolean;
  readonly onPress: () => void;
}

/** A button that is a picture; `label` is its name. */
export function IconButton({ icon, label, enabled, onPress }: IconButtonProps): VNode {
  return toolkitButton({
    appearance: 'icon',
    class: 'button button--icon',
    'aria-label': label,
    title: label,
    ariaDisabled: enabled ? null : 'true',
    onClick: enabled ? onPress : undefined,
    children: [<Icon name={icon} />],
  });
}

/** Says that something goes on. The toolkit's ring calls itself an alert, so it is hidden from readers: words stand beside it. */
export function Busy(): VNode {
  return (
    <span class="busy" aria-hidden="true">
      {jsxs('vscode-progress-ring', {})}
    </span>
  );
}

// Preact's types know no custom elements; this is where the name is given. What begins with `aria` is a property, because the toolkit's
// button takes no notice of such attributes: they would not reach the button inside.
function toolkitButton(props: Record<string, unknown> & { readonly children: ComponentChildren[] }): VNode {
  return jsxs('vscode-button', props as Parameters<typeof jsxs>[1] & { children?: VNode[] });
}
