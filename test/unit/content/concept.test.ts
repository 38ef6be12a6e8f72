import assert from 'node:assert/strict';
import { parseConcept } from '../../../src/core/content/concept';
import { inlineOf } from '../../../src/core/content/conceptInline';

const FILE = 'sums/concepts/adding.md';
const read = (...lines: string[]) => parseConcept(['# Adding', '', ...lines].join('\n'), 'adding', FILE);
const problem = (...lines: string[]): string => read(...lines).errors?.[0]?.message ?? '';

describe('a concept page', () => {
  it('is cut into blocks', () => {
    const { value } = read(
      'Two numbers,', 'one **sum**.', '', '## How', '- one', '  more', '- two', '1. first', '2. second', '', '```python raises ValueError', 'print(1)', '', 'raise ValueError', '```', '', '```text', '1', '```',
      '![A plus](pictures/plus.light.svg)', '| a | b |', '|---|:-:|', '| `1` | 2 |',
    );
    assert.deepEqual(value?.title, 'Adding');
    assert.deepEqual(value.blocks, [
      { kind: 'text', text: [{ kind: 'text', text: 'Two numbers, one ' }, { kind: 'strong', text: 'sum' }, { kind: 'text', text: '.' }] },
      { kind: 'heading', text: [{ kind: 'text', text: 'How' }] },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'one more' }], [{ kind: 'text', text: 'two' }]] },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'first' }], [{ kind: 'text', text: 'second' }]] },
      { kind: 'code', code: 'print(1)\n\nraise ValueError\n', output: '1\n', raises: 'ValueError' },
      { kind: 'picture', light: 'sums/concepts/pictures/plus.light.svg', dark: 'sums/concepts/pictures/plus.dark.svg', alt: 'A plus' },
      { kind: 'table', head: [[{ kind: 'text', text: 'a' }], [{ kind: 'text', text: 'b' }]], rows: [[[{ kind: 'code', text: '1' }], [{ kind: 'text', text: '2' }]]] },
    ]);
  });

  it('takes HTML for text and stress in code for code', () => {
    assert.deepEqual(inlineOf('<b>x</b> `**y**`'), [{ kind: 'text', text: '<b>x</b> ' }, { kind: 'code', text: '**y**' }]);
    assert.deepEqual(inlineOf('see [the page](concept:adding)'), [{ kind: 'text', text: 'see ' }, { kind: 'link', text: 'the page', target: 'concept:adding' }]);
  });

  const BROKEN: Record<string, readonly [lines: string[], message: string]> = {
    'has no title': [[], ''],
    'shows code without its output': [['```python', 'print(1)', '```', 'Words.'], 'line 6: what the program above prints is missing: a fence ```text'],
    'shows code of another kind': [['```js', '```'], 'line 3: code is fenced as ```python or ```python raises NameOfError, and what it prints after it as ```text'],
    'leaves a fence open': [['```python', 'print(1)'], 'line 3: the fence is not closed'],
    'has a picture without words': [['![](pictures/a.light.svg)'], 'line 3: the picture has no text that says what it shows'],
    'has a picture from elsewhere': [['![A](https://example.com/a.svg)'], 'line 3: a picture stands alone on its line and is drawn twice: ![what it shows](pictures/name.light.svg), with name.dark.svg beside it'],
    'has a heading of another level': [['### Deep'], 'line 3: below the title there is one level of headings: ## Heading'],
    'has a table without a rule': [['| a |', '| 1 |'], 'line 3: below the head of a table stands a line of dashes'],
    'has an uneven table': [['| a |', '|---|', '| 1 | 2 |'], 'line 5: this row has not as many cells as the head, 1'],
  };
  for (const [what, [lines, message]] of Object.entries(BROKEN)) {
    it(`that ${what} is told so`, () => {
      if (lines.length > 0) assert.equal(problem(...lines), `${FILE}: ${message}`);
      else assert.equal(parseConcept('Adding', 'adding', FILE).errors?.[0]?.message, `${FILE}: line 1: a page begins with its title: # Title`);
    });
  }
});
