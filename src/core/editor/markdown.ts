/** Words, in which code stands between backticks, as Markdown that shows exactly them: what is not code is escaped. */
export function wordsToMarkdown(words: string): string {
  const parts = words.split('`');
  // An odd number of backticks leaves the last one without a partner: it is a plain character then.
  const paired = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), `${parts.at(-2)}\`${parts.at(-1)}`];
  return paired.map((part, i) => (i % 2 === 0 ? escape(part) : `\`${part}\``)).join('');
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&');
}
