/**
 * How characters look, after ECMA-48 "Select Graphic Rendition". Colours are the 16 of the theme: those of the 256-colour cube and true
 * colours go to the nearest of them, so that output stays readable in every theme and no colour value enters the page.
 */
import { nearestOf16 } from './palette';

export interface Pen {
  readonly stream: 'stdout' | 'stderr';
  /** 0 to 15, null for the theme's own text and ground. */
  readonly fg: number | null;
  readonly bg: number | null;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly inverse: boolean;
}

export const plainPen: Pen = {
  stream: 'stdout', fg: null, bg: null, bold: false, dim: false, italic: false, underline: false, strike: false, inverse: false,
};

const FLAGS: Readonly<Record<number, Partial<Pen>>> = {
  1: { bold: true }, 2: { dim: true }, 3: { italic: true }, 4: { underline: true }, 7: { inverse: true }, 9: { strike: true },
  21: { underline: true }, 22: { bold: false, dim: false }, 23: { italic: false }, 24: { underline: false }, 27: { inverse: false },
  29: { strike: false }, 39: { fg: null }, 49: { bg: null },
};

/** The pen after `CSI params m`. Codes that are not known change nothing; `params` may be empty, which is a reset. */
export function selectGraphics(pen: Pen, params: readonly number[]): Pen {
  const codes = params.length === 0 ? [0] : params;
  let now = pen;
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    if (code === 38 || code === 48) {
      const [colour, used] = extendedColour(codes.slice(i + 1));
      if (colour !== null) now = { ...now, [code === 38 ? 'fg' : 'bg']: colour };
      i += used;
    } else now = selectOne(now, code);
  }
  return now;
}

function selectOne(pen: Pen, code: number): Pen {
  if (code === 0) return { ...plainPen, stream: pen.stream };
  if (code >= 30 && code <= 37) return { ...pen, fg: code - 30 };
  if (code >= 40 && code <= 47) return { ...pen, bg: code - 40 };
  if (code >= 90 && code <= 97) return { ...pen, fg: code - 82 };
  if (code >= 100 && code <= 107) return { ...pen, bg: code - 92 };
  return { ...pen, ...FLAGS[code] };
}

/** The colour after 38 or 48 and how many parameters it took: `5;n` or `2;r;g;b`. What is cut off takes all that is left. */
function extendedColour(rest: readonly number[]): [colour: number | null, used: number] {
  const [kind, a, b, c] = rest;
  if (kind === 5 && a !== undefined) return [nearestOf16(a), 2];
  if (kind === 2 && a !== undefined && b !== undefined && c !== undefined) return [nearestOf16([a, b, c]), 4];
  return [null, rest.length];
}

/**
 * Class names that draw the pen, space-separated; empty for plain text. Inverse text has the colour of the ground: a second colour on a
 * coloured ground could not be kept readable in every theme.
 */
export function penClasses(pen: Pen): string {
  const [fg, bg] = pen.inverse ? ['ground', pen.fg ?? 'text'] : [pen.fg, pen.bg];
  const names = [
    fg !== null && `ansi-fg-${fg}`, bg !== null && `ansi-bg-${bg}`, pen.bold && 'ansi-bold', pen.dim && 'ansi-dim',
    pen.italic && 'ansi-italic', pen.underline && 'ansi-underline', pen.strike && 'ansi-strike', pen.stream === 'stderr' && 'ansi-stderr',
  ];
  return names.filter((name) => name !== false).join(' ');
}
