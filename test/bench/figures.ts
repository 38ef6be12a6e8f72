/** What a bench measured. A figure of one sample has no p99. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | '×';
  readonly n: number;
  readonly median: number;
  readonly p99: number | null;
}

/** @throws RangeError when there is nothing to measure */
export function figure(name: string, samples: readonly number[], unit: Figure['unit'] = 'ms'): Figure {
  if (samples.length === 0) throw new RangeError(`${name}: no samples`);
  const sorted = [...samples].sort((a, b) => a - b);
  return { name, unit, n: sorted.length, median: quantile(sorted, 0.5), p99: sorted.length === 1 ? null : quantile(sorted, 0.99) };
}

/** Linear between neighbours, as most tools do. */
function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const below = sorted[Math.floor(at)] ?? NaN;
  const above = sorted[Math.ceil(at)] ?? NaN;
  return below + (above - below) * (at % 1);
}

/** The figures as a Markdown table, ready for the README. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, n, median, p99 }) => [name, String(n), `${short(median)} ${unit}`, p99 === null ? '' : `${short(p99)} ${unit}`]);
  const all = [['what', 'n', 'median', 'p99'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(3, ...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...all.slice(1).map(line)].join('\n');
}

function short(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(value >= 1 ? 2 : 3);
}
