/**
 * Runs a drawing at once when it is asked for, but at most once a frame: what is asked for between frames is done at the next. At once,
 * because a frame of waiting is most of what passes between a click and its answer.
 */
export class Pace {
  #waiting = false;
  #wanted = false;

  /** `draw` returns true when it wants to go on in the next frame. */
  constructor(private readonly draw: () => boolean, private readonly nextFrame: (then: () => void) => void) {}

  ask(): void {
    this.#wanted = true;
    if (!this.#waiting) this.#run();
  }

  #run(): void {
    this.#wanted = false;
    this.#waiting = true;
    if (this.draw()) this.#wanted = true;
    this.nextFrame(() => {
      this.#waiting = false;
      if (this.#wanted) this.#run();
    });
  }
}
