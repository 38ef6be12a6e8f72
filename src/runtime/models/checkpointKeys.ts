/** Upstream's tensor names, written short in the catalog: `layer.{0..11}.weight` stands for twelve names. */
const RANGE = /\{(\d+)\.\.(\d+)\}/;

export function expandKeys(patterns: readonly string[]): string[] {
  return patterns.flatMap(expandKey);
}

function expandKey(pattern: string): string[] {
  const range = RANGE.exec(pattern);
  if (range === null) return [pattern];
  const first = Number(range[1]);
  const count = Number(range[2]) - first + 1;
  return Array.from({ length: count }, (_, step) => pattern.replace(RANGE, String(first + step)));
}
