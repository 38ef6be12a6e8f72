import assert from 'node:assert/strict';
import { Catalogue } from '../../../src/core/content/catalogue';
import { proveContent } from '../../../src/core/contentGate';
import { Library, PATTERN, QUESTION, taskJson } from './fixture';

const entry = (id: string): object => ({ id, title: `Task ${id}`, difficulty: 'easy', minutes: 1, skill: 'adding' });

describe('bad content', () => {
  it('of a thousand tasks is listed without reading one', async () => {
    const tasks = Array.from({ length: 1_000 }, (_, i) => entry(`task-${i}`));
    const library = new Library({ 'sums/pattern.json': JSON.stringify({ ...PATTERN, tasks }) });
    const catalogue = await Catalogue.read(library.readText);
    assert.equal(catalogue.tasks.length, 1_000);
    assert.deepEqual([library.read, catalogue.problems], [['catalogue.json', 'sums/pattern.json'], []]);
  });

  it('names one pattern twice, and it is read once', async () => {
    const library = new Library({ 'catalogue.json': JSON.stringify({ schemaVersion: 1, patterns: ['sums', 'sums'] }) });
    const catalogue = await Catalogue.read(library.readText);
    assert.deepEqual([catalogue.patterns.length, catalogue.problems], [1, []]);
  });

  it('of pages that lead to each other in a circle is read to its end', async () => {
    const concepts = ['one', 'two'].map((id) => ({ id, title: id, minutes: 1 }));
    const library = new Library({
      'sums/pattern.json': JSON.stringify({ ...PATTERN, skills: [{ ...PATTERN.skills[0], concept: 'one' }], concepts }),
      'sums/concepts/one.md': '# one\n\nSee [two](concept:two) and [it](task:add).\n',
      'sums/concepts/two.md': '# two\n\nSee [one](concept:one) and [two](concept:two).\n',
    });
    const { findings, counts } = await proveContent(library.readText, undefined);
    assert.deepEqual([findings, counts.concepts], [[], 2]);
  });

  const TEXTS: Record<string, string> = {
    'a huge file': `"${'x'.repeat(5_000_000)}"`,
    'brackets without an end': '['.repeat(100_000),
    'what is no UTF-8': new TextDecoder().decode(new Uint8Array([0xff, 0xfe, 0x80, 0x7b])),
    'nothing': '',
    'null': 'null',
    'a list': '[]',
  };
  for (const [what, text] of Object.entries(TEXTS)) {
    it(`that holds ${what} is named, and the rest is there`, async () => {
      const library = new Library({ 'sums/tasks/add/task.json': text, 'sums/questions.json': JSON.stringify({ schemaVersion: 1, questions: [QUESTION] }) });
      const { findings, counts } = await proveContent(library.readText, undefined);
      assert.ok(findings.length > 0 && findings.every(({ file, problem }) => file === 'sums/tasks/add/task.json' && problem.length < 300), JSON.stringify(findings).slice(0, 400));
      assert.equal(counts.tasks, 2);
      assert.equal((await (await Catalogue.read(library.readText)).open('again')).id, 'again');
    });
  }

  it('with options that repeat, or a blank without a right answer, says so', async () => {
    const found = async (change: (options: { options: string[]; solution: string }) => void): Promise<string[]> => {
      const json = taskJson((task) => change(task.blanks['1']));
      return (await proveContent(new Library({ 'sums/tasks/add/task.json': json }).readText, undefined)).findings.map(({ field, problem }) => `${field}: ${problem}`);
    };
    assert.deepEqual(await found((blank) => void (blank.options = ['sum', 'max', '(max)'])), ['blanks.1.options: (max) is offered twice']);
    assert.deepEqual(await found((blank) => Reflect.deleteProperty(blank, 'solution')), ['blanks.1.solution: it is missing']);
    assert.deepEqual(await found((blank) => void (blank.options = ['max', 'min'])), ['blanks.1.options: the solution is not among them']);
  });
});
