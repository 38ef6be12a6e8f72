import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_COLUMNS } from '../../../webview/terminal/row';
import { Screen } from '../../../webview/terminal/screen';

const LIMITS = { rows: 100, cells: 100_000 };

function drawn(...pieces: (string | ['stderr', string])[]): Screen {
  const screen = new Screen(LIMITS);
  for (const piece of pieces) {
    if (typeof piece === 'string') screen.write('stdout', piece);
    else screen.write(...piece);
  }
  return screen;
}

const textOf = (screen: Screen): string[] => screen.rows.map((row) => row.cells.join(''));
const runsOf = (screen: Screen) => screen.rows.map((row) => row.runs());

describe('terminal screen', () => {
  it('draws lines', () => {
    assert.deepEqual(textOf(drawn('a\nb\n\nc\n')), ['a', 'b', '', 'c']);
    assert.deepEqual(textOf(drawn('a\r\nb')), ['a', 'b']);
  });

  it('writes over a line after a carriage return and leaves what is beyond', () => {
    assert.deepEqual(textOf(drawn('100%|####|\r 50%')), [' 50%|####|']);
    assert.deepEqual(textOf(drawn('long line\r\u001b[Kshort')), ['short']);
    assert.deepEqual(textOf(drawn('abc\b\bX')), ['aXc']);
    assert.deepEqual(textOf(drawn('a\tb')), ['a       b']);
  });

  it('erases as asked', () => {
    assert.deepEqual(textOf(drawn('abcdef\u001b[3D\u001b[K')), ['abc']);
    assert.deepEqual(textOf(drawn('abcdef\u001b[3D\u001b[1K')), ['    ef']);
    assert.deepEqual(textOf(drawn('abcdef\u001b[2Kx')), ['      x']);
    assert.deepEqual(textOf(drawn('a\nb\nc\u001b[2A\r\u001b[J')), ['', '', '']);
  });

  it('moves up and down, as two progress bars do', () => {
    assert.deepEqual(textOf(drawn('outer 0\n', 'inner 0', '\u001b[A\r', 'outer 1\n', 'inner 1')), ['outer 1', 'inner 1']);
  });

  it('keeps colours and styles', () => {
    assert.deepEqual(runsOf(drawn('a\u001b[1;31mb\u001b[0mc\u001b[92md\u001b[39me')), [[
      { text: 'a', classes: '' }, { text: 'b', classes: 'ansi-fg-1 ansi-bold' }, { text: 'c', classes: '' },
      { text: 'd', classes: 'ansi-fg-10' }, { text: 'e', classes: '' },
    ]]);
    assert.deepEqual(runsOf(drawn('\u001b[7;31mx')), [[{ text: 'x', classes: 'ansi-fg-ground ansi-bg-1' }]]);
  });

  it('takes true colours and the cube of 256 to the nearest of the 16', () => {
    const classesOf = (sgr: string): string | undefined => runsOf(drawn(`\u001b[${sgr}mx`))[0]?.[0]?.classes;
    assert.equal(classesOf('38;5;9'), 'ansi-fg-9');
    assert.equal(classesOf('38;5;196'), 'ansi-fg-9');
    assert.equal(classesOf('48;2;0;200;0'), 'ansi-bg-2');
    assert.equal(classesOf('38;2;255;255;250;4'), 'ansi-fg-15 ansi-underline');
    assert.equal(classesOf('38;5'), '');
    assert.equal(classesOf('38;5;300'), '');
  });

  it('marks what went to stderr, also in the middle of a line', () => {
    const screen = drawn('a', ['stderr', 'b\n'], ['stderr', 'c']);
    assert.deepEqual(runsOf(screen), [[{ text: 'a', classes: '' }, { text: 'b', classes: 'ansi-stderr' }], [{ text: 'c', classes: 'ansi-stderr' }]]);
    assert.deepEqual(screen.rows.map((row) => row.stream), ['stdout', 'stderr']);
  });

  it('shows nothing of titles, links and sequences that mean nothing here', () => {
    assert.deepEqual(textOf(drawn('\u001b]0;title\u0007a\u001b]8;;http://x\u001b\\b\u001b]8;;\u001b\\c\u001b[?25ld\u001b(Be\u0000f')), ['abcdef']);
  });

  it('keeps a character and its marks in one cell', () => {
    assert.deepEqual(drawn('e\u0301x').rows[0]?.cells, ['e\u0301', 'x']);
    assert.deepEqual(drawn('\u{1f600}x').rows[0]?.cells, ['\u{1f600}', 'x']);
    assert.deepEqual(drawn('\ud83d', '\ude00x').rows[0]?.cells, ['\u{1f600}', 'x']);
  });

  it('drops old lines and says how many', () => {
    const screen = drawn(Array.from({ length: 1000 }, (_, i) => `line ${i}\n`).join(''));
    assert.equal(screen.dropped + screen.rows.length, 1000);
    assert.ok(screen.rows.length >= LIMITS.rows && screen.rows.length < LIMITS.rows * 1.2);
    assert.equal(textOf(screen).at(-1), 'line 999');
    assert.equal(screen.rows[0]?.id, screen.dropped);
  });

  it('keeps a line only up to a length and says how much was cut', () => {
    const screen = drawn('x'.repeat(MAX_COLUMNS + 5));
    assert.equal(screen.rows[0]?.cells.length, MAX_COLUMNS);
    assert.equal(screen.rows[0]?.cut, 5);
  });

  it('keeps no more characters than its limit', () => {
    const screen = drawn(`${'x'.repeat(3000)}\n`.repeat(99));
    assert.ok(screen.rows.reduce((sum, row) => sum + row.cells.length, 0) <= LIMITS.cells);
    assert.ok(screen.dropped > 0);
  });

  it('gives the same picture however the stream is cut', () => {
    const token = fc.oneof(
      fc.constantFrom('\r', '\n', '\b', '\t', '\u001b', '\u001b[', '\u001b[K', '\u001b[1K', '\u001b[31m', '\u001b[1;38;5;200m', '\u001b[0m', '\u001b[2A', '\u001b[J'),
      fc.constantFrom('\u001b]0;t\u0007', '\u001b[3C', '\u001b[5D', 'e\u0301', '\u{1f600}', '\ud83d', '\ude00', '\u4e2d', 'plain text', 'x'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(fc.property(fc.array(token, { maxLength: 60 }), fc.array(fc.nat(200), { maxLength: 12 }), (tokens, cuts) => {
      const stream = tokens.join('');
      const places = [0, ...cuts.map((cut) => Math.min(cut, stream.length)), stream.length].sort((a, b) => a - b);
      const pieces = places.slice(1).map((end, i) => stream.slice(places[i], end));
      const whole = drawn(stream);
      const cut = drawn(...pieces);
      assert.deepEqual(runsOf(cut), runsOf(whole));
      assert.equal(cut.dropped, whole.dropped);
    }), { numRuns: 2000 });
  });

  it('never fails and never grows without bound, whatever is printed', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (pieces) => {
      const screen = drawn(...pieces);
      assert.ok(screen.rows.every((row) => row.cells.length === row.pens.length && row.cells.length <= MAX_COLUMNS));
    }));
  });
});
