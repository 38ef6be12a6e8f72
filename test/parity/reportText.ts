/** The page docs/parity.md. */
import type { Comparison } from './compare';
import type { Header } from './header';

export interface Row {
  readonly name: string;
  readonly header: Header;
  readonly comparison: Comparison;
  /** It differs in more than its head says. */
  readonly broken: boolean;
}

type Kind = 'same' | 'declared' | 'limit' | 'broken';

const kindOf = ({ broken, header }: Row): Kind => (broken ? 'broken' : header.limit !== undefined ? 'limit' : header.differs !== undefined ? 'declared' : 'same');

export function reportOf(rows: readonly Row[], recorded: Readonly<Record<string, string>>, known: string): string {
  const count = (kind: Kind): number => rows.filter((row) => kindOf(row) === kind).length;
  const { weights, ...versions } = recorded;
  return `# Parity with the real libraries

Written by \`npm run parity:report\`. Each program of \`test/parity/programs\` ran once under ${Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ')}, with the
weights that ship (\`${weights}\`), and runs in the built runtime in every \`npm test\`. Compared are outcome, exception class, message and line, what was printed, what was said
on stderr, and type, shape, ids and numbers of every name that the program left.

${rows.length} programs: ${count('same')} the same, ${count('declared')} differ as stated, ${count('limit')} meet a limit that is said, ${count('broken')} differ otherwise.

| program | what it shows | here | largest difference | tolerance |
| --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}

${known.trim()}
`;
}

function line(row: Row): string {
  const { name, header, comparison } = row;
  return `| ${name} | ${cell(header.title)} | ${cell(verdict(row))} | ${magnitude(comparison.largest)} | ${header.randomNumbers ? 'form only' : comparison.tolerance || 'exact'} |`;
}

function verdict(row: Row): string {
  const { differs, limit } = row.header;
  const words = { same: 'same', broken: `**differs** in ${[...row.comparison.differences.keys()].join(', ')}`, limit: `limit: ${limit}`, declared: `differs in ${differs?.fields.join(', ')}: ${differs?.why}` };
  return words[kindOf(row)];
}

/** Rounded up to a power of ten: the digits behind it differ between machines. */
const magnitude = (number: number): string => (number === 0 ? '0' : `< 1e${Math.floor(Math.log10(number)) + 1}`);

const cell = (text: string): string => text.replaceAll('|', '\\|');
