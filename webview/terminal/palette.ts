type Rgb = readonly [red: number, green: number, blue: number];

/** The 16 colours as xterm defines them; only used to find the nearest one, the theme decides what is painted. */
const XTERM_16: readonly Rgb[] = [
  [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
  [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
];
const CUBE_STEPS = [0, 95, 135, 175, 215, 255];

/** The nearest of the 16 colours (0 to 15) to an xterm index (0 to 255) or to red, green and blue (0 to 255); null beyond. */
export function nearestOf16(colour: number | Rgb): number | null {
  if (typeof colour === 'number' && colour >= 0 && colour < 16) return colour;
  const wanted = typeof colour === 'number' ? rgbOf(colour) : colour;
  if (wanted === null || wanted.some((part) => part > 255)) return null;
  const distances = XTERM_16.map((have) => have.reduce((sum, part, i) => sum + (part - (wanted[i] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

/** xterm's 256 colours: 16 to 231 are a 6 x 6 x 6 cube, 232 to 255 a ramp of greys. */
function rgbOf(index: number): Rgb | null {
  if (index > 255) return null;
  if (index >= 232) {
    const grey = 8 + (index - 232) * 10;
    return [grey, grey, grey];
  }
  const place = index - 16;
  const step = (n: number): number => CUBE_STEPS[n % 6] ?? 0;
  return [step(Math.floor(place / 36)), step(Math.floor(place / 6)), step(place)];
}
