import { createHash } from 'node:crypto';

/**
 * `save`: nobody else changed the file. `nothing`: the buffer was not changed. `keepBoth`: the file holds something that the buffer has
 * never held, so that writing would lose it.
 */
export type SaveDecision = 'save' | 'nothing' | 'keepBoth';

/** A practice file and the buffer over it, at the moment when the buffer is to be saved. */
export interface SaveSituation {
  readonly dirty: boolean;
  /**
   * Fingerprints of the texts that the buffer held since it last agreed with the file, that one and the present one included; null when it
   * was never seen to agree (a buffer restored after a crash).
   */
  readonly held: ReadonlySet<string> | null;
  /** The file's bytes; null when there is no file. */
  readonly disk: Uint8Array | null;
}

/**
 * Compares contents: VS Code's own check looks at time and size, and takes a newer file of the same size for unchanged. All texts since the
 * last agreement count, because typing goes on while a file is written. Of a restored buffer only VS Code knows which file it was over;
 * its check decides then.
 */
export function decideSave({ dirty, held, disk }: SaveSituation): SaveDecision {
  if (!dirty) return 'nothing';
  if (disk === null || held === null || held.has(fingerprint(new TextDecoder().decode(disk)))) return 'save';
  return 'keepBoth';
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
