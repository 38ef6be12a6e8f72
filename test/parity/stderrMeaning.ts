/** What is said on stderr, without what differs from run to run: times, colours, file paths, the order of rows in a report. */

const PROGRESS = /^Loading weights: (?:100%\|.*\| (\d+\/\d+) \[.*|(0it) .*)$/;
const UNFINISHED = /^Loading weights: +\d+%/;
const COLOUR = /\x1b\[[\d;]*m/g;
const WARNING_PLACE = /^\S+\.(?:py|pyx):\d+: (?=\w*Warning: )/;

/** Its lines in alphabetical order. */
export function stderrMeaning(text: string): string {
  const lines = text.replace(COLOUR, '').split(/[\r\n]+/);
  const told = lines.flatMap((line, place) => {
    if (WARNING_PLACE.test(lines[place - 1] ?? '') && line.startsWith('  ')) return [];
    return UNFINISHED.test(line) && !PROGRESS.test(line) ? [] : [line.replace(WARNING_PLACE, '').replace(PROGRESS, 'Loading weights: $1$2').trimEnd()];
  });
  return [...new Set(told)].filter((line) => line !== '').sort().join('\n');
}
