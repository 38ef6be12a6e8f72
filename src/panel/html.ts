/** What the page of the panel is made of. All of it is ours: nothing of a task or a run is in the page's own text. */
export interface PageParts {
  /** `webview.cspSource`: where files of the extension come from. */
  readonly cspSource: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  readonly title: string;
  /** Language of the words, for instance `en`. */
  readonly language: string;
  /** Translations of the panel's own labels, by their English; empty for English. */
  readonly words: Readonly<Record<string, string>>;
  /** Address of the folder that pictures of our content lie in. */
  readonly picturesUri: string;
  /** The same of the user's own patterns; empty where there are none. */
  readonly ownPicturesUri: string;
  /** Letters and numbers alone do something. */
  readonly singleKeys: boolean;
  /** Fresh for every page: only the script that carries it runs. */
  readonly nonce: string;
}

/** The page that loads the panel. Its policy allows our script and our files, no inline style, no connection, no frame, no form. */
export function panelHtml(parts: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${parts.cspSource}`,
    `script-src 'nonce-${parts.nonce}'`,
    `font-src ${parts.cspSource}`,
    `img-src ${parts.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escaped(parts.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(parts.title)}</title>
<link rel="stylesheet" href="${escaped(parts.styleUri)}">
</head>
<body>
<div id="panel" data-words="${escaped(JSON.stringify(parts.words))}" data-pictures="${escaped(parts.picturesUri)}" data-own-pictures="${escaped(parts.ownPicturesUri)}" data-single-keys="${parts.singleKeys ? 'on' : 'off'}"></div>
<script nonce="${escaped(parts.nonce)}" src="${escaped(parts.scriptUri)}"></script>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
