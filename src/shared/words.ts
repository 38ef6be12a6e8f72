/**
 * Every sentence for people goes through `t`, so that it can be translated. The English sentence is the key; `{0}`, `{1}` are filled in.
 * The extension gives VS Code's own translation; the command line keeps the English.
 */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

const english: Translate = (message, ...args) => message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));

/** Translation by a bundle, as `vscode.l10n.bundle` is one: English sentence to translated sentence. What it has not stays English. */
export function byBundle(bundle: Readonly<Record<string, string>>): Translate {
  return (message, ...args) => english((Object.hasOwn(bundle, message) ? bundle[message] : undefined) ?? message, ...args);
}

let translate: Translate = english;

/** Gives another translation than English; undefined goes back to it. */
export function setTranslate(given: Translate | undefined): void {
  translate = given ?? english;
}

export function t(message: string, ...args: readonly (string | number)[]): string {
  return translate(message, ...args);
}
