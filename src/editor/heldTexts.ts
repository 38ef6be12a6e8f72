import { fingerprint, type Held } from '../core/editor/saveDecision';

/** Remembers by address what each buffer held since it agreed with its file. */
export class HeldTexts {
  readonly #held = new Map<string, { agreed: string; since: Set<string> }>();

  /** File and buffer were seen to be equal. */
  agree(key: string, text: string): void {
    this.#held.set(key, { agreed: fingerprint(text), since: new Set() });
  }

  /** The buffer changed. */
  changed(key: string, text: string): void {
    this.#held.get(key)?.since.add(fingerprint(text));
  }

  of(key: string): Held | null {
    return this.#held.get(key) ?? null;
  }

  forget(key: string): void {
    this.#held.delete(key);
  }
}
