import { createHash } from 'node:crypto';

/**
 * `agreed`: file and buffer are equal. `save`: nobody else changed the file. `leave`: the buffer was not changed, so what the file holds is
 * VS Code's to read. `keepBoth`: the file holds something that the buffer has never held, so that writing would lose it.
 */
export type SaveDecision = 'agreed' | 'save' | 'leave' | 'keepBoth';

/** What a buffer held, as fingerprints: at its last agreement with the file, and since then. */
export interface Held {
  readonly agreed: string;
  readonly since: ReadonlySet<string>;
}

/**
 * Compares contents: VS Code's own check looks at time and size, and takes a newer file of the same size for unchanged. All texts since the
 * last agreement count, because typing goes on while a file is written.
 * @param now the buffer's text
 * @param held null when file and buffer were never seen to agree (a buffer restored after a crash): then VS Code's own check decides
 * @param disk the file's bytes; null when there is no file
 */
export function decideSave(now: string, held: Held | null, disk: Uint8Array | null): SaveDecision {
  const current = fingerprint(now);
  const stored = disk === null ? null : fingerprint(new TextDecoder().decode(disk));
  if (stored === current) return 'agreed';
  if (held === null) return 'save';
  // First: an undo can take the buffer back to the text agreed on before anybody saw that what it undoes was saved.
  if (stored !== null && held.since.has(stored)) return 'save';
  if (held.agreed === current) return 'leave';
  return stored === null || stored === held.agreed ? 'save' : 'keepBoth';
}

/** Whether the file holds the beginning of the text and no more. */
export function isCut(disk: Uint8Array, text: string): boolean {
  const whole = Buffer.from(text);
  return disk.length < whole.length && whole.subarray(0, disk.length).equals(disk);
}

/** Equal for texts that are equal as files: line ends do not count, and a lone surrogate is written as U+FFFD. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'utf8').digest('base64');
}

/** The name of the file beside `name` that keeps the learner's text; the `round`-th of them (from 1). Not a practice file itself. */
export function keptName(name: string, round: number): string {
  const stem = name.endsWith('.practice.py') ? name.slice(0, -'.practice.py'.length) : name;
  return `${stem}.kept-${round}.py`;
}
