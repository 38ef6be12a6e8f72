/**
 * Snippets are written as plain data with holes: `{{words}}` is a place to fill, `{{name=words}}` one that others of that name repeat, and
 * `{{a|b|c}}` a choice. A text that begins with `^` stands in JSON without quotes.
 */
export type Body = string | number | boolean | readonly Body[] | { readonly [key: string]: Body };

const HOLE = /\{\{(?:(\w+)=)?([^}]*)\}\}/g;

/** The data with VS Code's placeholders for holes, numbered in the order of their first appearance. */
export function withPlaceholders(body: Body): Body {
  const numbers = new Map<string, number>();
  let last = 0;
  const placeholder = (_: string, name: string | undefined, words: string): string => {
    const known = name === undefined ? undefined : numbers.get(name);
    if (known !== undefined) return `$${known}`;
    last += 1;
    if (name !== undefined) numbers.set(name, last);
    return words.includes('|') ? `\${${last}|${words.replaceAll('|', ',')}|}` : `\${${last}:${words}}`;
  };
  return mapTexts(body, (text) => text.replace(HOLE, placeholder));
}

/** The data as it stands when nobody types over anything. */
export function asOffered(body: Body): unknown {
  const offered = new Map<string, string>();
  const fill = (_: string, name: string | undefined, words: string): string => {
    const text = (name === undefined ? undefined : offered.get(name)) ?? words.split('|')[0] ?? '';
    if (name !== undefined) offered.set(name, text);
    return text;
  };
  const filled = mapTexts(body, (text) => text.replace(HOLE, fill));
  return JSON.parse(JSON.stringify(filled, undefined, 2).replace(/"\^([^"]*)"/g, '$1'));
}

/** Lines of a snippet file: JSON in which only placeholders begin with `$`. */
export function jsonLines(body: Body): string[] {
  const text = JSON.stringify(mapKeys(withPlaceholders(body)), undefined, '\t');
  return text.replace(/"\^([^"]*)"/g, '$1').replaceAll('"\\\\$', '"\\$').split('\n');
}

function mapTexts(body: Body, map: (text: string) => string): Body {
  if (typeof body === 'string') return map(body);
  if (typeof body !== 'object') return body;
  if (Array.isArray(body)) return (body as readonly Body[]).map((one) => mapTexts(one, map));
  return Object.fromEntries(Object.entries(body).map(([key, inner]) => [map(key), mapTexts(inner, map)]));
}

/** The one key that begins with `$` is no placeholder. */
function mapKeys(body: Body): Body {
  if (typeof body !== 'object' || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, inner]) => [key.replace(/^\$schema$/, '\\$schema'), inner]));
}
