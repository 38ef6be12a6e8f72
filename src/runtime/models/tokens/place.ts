/** Where in a text a token stands: its characters from `start` to before `end`, counted as Python counts them, and the number of its word. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** Tokens of a text with their places, side by side. */
export interface Placed {
  readonly ids: number[];
  readonly places: Place[];
}
