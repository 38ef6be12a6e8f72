import assert from 'node:assert/strict';
import { proveContent, type Proof } from '../../src/core/contentGate';
import { Library, PATTERN, QUESTION, taskJson, type TaskJson } from '../unit/content/fixture';
import { ContentEngine } from './engine';

const QUESTIONS = 'sums/questions.json';
const LIST = 'sums/pattern.json';
const PAGE = 'sums/concepts/adding.md';
const TASK = 'sums/tasks/add/task.json';
const ENTRY = { id: QUESTION.id, title: QUESTION.title, difficulty: 'easy', skill: 'adding' };
const SKILL = { id: 'adding', title: 'Adding', concept: 'adding' };
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>';

type Json = Record<string, unknown>;
const question = (change: Json = {}): string => JSON.stringify({ schemaVersion: 1, questions: [{ ...QUESTION, ...change }] });
const list = (change: Json = {}): string => JSON.stringify({ ...PATTERN, skills: [SKILL], questions: [ENTRY], concepts: [{ id: 'adding', title: 'Adding', minutes: 1 }], ...change });
const page = (...lines: string[]): string => ['# Adding', '', 'Counting on, as in [A sum](question:two-and-three).', '', ...lines].join('\n');
const code = (source: string, output: string, raises = ''): string[] => [`\`\`\`python${raises}`, source, '```', '```text', output, '```'];
const options = (change: Json): unknown[] => QUESTION.options.map((option, i) => (i === 1 ? { ...option, ...change } : option));
const task = (change: (task: TaskJson) => void): Record<string, string> => ({ [TASK]: taskJson(change) });

/** What the author got wrong, the files that say it, and the one thing that is found. */
const BROKEN: Record<string, readonly [files: Record<string, string | null>, file: string, field: string, problem: RegExp]> = {
  'a skill that the pattern has not': [{ [LIST]: list({ questions: [{ ...ENTRY, skill: 'other' }] }), [QUESTIONS]: question({ skill: 'other' }) }, LIST, 'questions.0.skill', /^there is no skill other/],
  'a page that the pattern has not': [{ [LIST]: list({ skills: [{ id: 'adding', title: 'Adding', concept: 'none' }] }) }, LIST, 'skills.0.concept', /^there is no page none/],
  'a skill without a page': [{ [LIST]: list({ skills: PATTERN.skills }) }, LIST, 'skills.0.concept', /^it is missing: the pattern has pages/],
  'a page for a skill that leads to nothing to practise': [{ [PAGE]: '# Adding\n\nCounting on.\n' }, PAGE, 'links', /^it is the page to read for adding, and leads to no task or question/],
  'a skill twice': [{ [LIST]: list({ skills: [SKILL, SKILL] }) }, LIST, 'skills.1.id', /^adding is used twice$/],
  'a test that asks for more than there is': [{ [LIST]: list({ test: { easy: 3, medium: 1, hard: 0 } }) }, LIST, 'test.medium', /^the test asks 1 of them, and there are 0$/],
  'one id for two items': [{ [PAGE]: '# Adding\n\nCounting on, as in [it](task:add).\n', [LIST]: list({ questions: [{ ...ENTRY, id: 'add' }] }), [QUESTIONS]: question({ id: 'add' }) }, LIST, 'questions.0.id', /^another item is called add too$/],
  'a listed question that is not there': [{ [QUESTIONS]: question({ id: 'another' }) }, QUESTIONS, 'questions', /^pattern\.json lists two-and-three, which is not here$/],
  'a question that nobody lists': [{ [QUESTIONS]: JSON.stringify({ schemaVersion: 1, questions: [QUESTION, { ...QUESTION, id: 'more' }] }) }, QUESTIONS, 'questions.1.id', /^pattern\.json does not list more$/],
  'a question of another difficulty': [{ [QUESTIONS]: question({ difficulty: 'hard' }) }, QUESTIONS, 'questions.0.difficulty', /^it is hard, but pattern\.json says easy$/],
  'a question without an answer': [{ [QUESTIONS]: question({ options: QUESTION.options.map((option) => ({ ...option, right: undefined })) }) }, QUESTIONS, 'questions.0.options', /^none of them is right$/],
  'an option that does something else': [{ [QUESTIONS]: question({ options: options({ code: '1 / 0', claim: { does: 'quiet' } }) }) }, QUESTIONS, 'questions.0.options.1.claim', /^it raises ZeroDivisionError, not quiet/],
  'an option that prints something else': [{ [QUESTIONS]: question({ options: options({ code: 'print(7)', claim: { does: 'quiet' }, prints: '6' }) }) }, QUESTIONS, 'questions.0.options.1.prints', /^it does not print "6" but "7\\n"$/],
  "a question's program that raises": [{ [QUESTIONS]: question({ code: 'print(nothing)' }) }, QUESTIONS, 'questions.0.claim', /^it raises NameError, not quiet: NameError: name 'nothing' is not defined$/],
  'feedback that tells nothing': [{ [QUESTIONS]: question({ options: options({ why: 'That is not right, try again.' }) }) }, QUESTIONS, 'questions.0.options.1.why', /tells nothing of the answer/],
  'HTML in a question': [{ [QUESTIONS]: question({ prompt: 'Two <b>and</b> three?' }) }, QUESTIONS, 'questions.0.prompt', /^HTML is shown as it stands, here <b>/],
  'script in a title': [{ ...task((one) => void (one.title = '<script>alert(1)</script>')), [LIST]: list({ tasks: [{ ...PATTERN.tasks[0], title: '<script>alert(1)</script>' }, PATTERN.tasks[1]] }) }, TASK, 'title', /^HTML is shown as it stands, here <script>/],
  'a class that does not exist': [task((one) => void (one.explanation = 'As in `RobertaFastTokenizer`.')), TASK, 'explanation', /^transformers has no RobertaFastTokenizer$/],
  'a message that tells nothing': [task((one) => Object.assign(one.mistakes[0] ?? {}, { message: 'wrong.' })), TASK, 'mistakes.0.message', /tells nothing of the answer/],
  'one hint twice': [task((one) => void (one.blanks['1'].hints = ['It adds.', 'It adds.'])), TASK, 'blanks.1.hints.1', /^it is the same hint as one before it$/],
  'one hint alone': [task((one) => void (one.blanks['1'].hints = ['It adds.'])), TASK, 'blanks.1.hints', /^it must be >=2, not 1$/],
  'a variant that changes nothing': [task((one) => Object.assign(one, { variants: [{ id: 'x', replace: { 'not there': 'x' } }] })), TASK, 'variants.0.replace', /^"not there" stands nowhere in the task$/],
  'a variant twice': [task((one) => Object.assign(one, { variants: [{ id: 'x', replace: { 'math.pi': 'math.e' } }, { id: 'x', replace: { 'math.pi': 'math.tau' } }] })), TASK, 'variants.1.id', /^x is used twice$/],
  'a page whose title is another': [{ [PAGE]: page().replace('# Adding', '# Subtracting') }, PAGE, 'title', /^it is Subtracting, but pattern\.json says Adding$/],
  'a page that cannot be read': [{ [PAGE]: null }, PAGE, '', /^it cannot be read: no such file$/],
  'a link that leads nowhere': [{ [PAGE]: page('See [it](task:none).') }, PAGE, 'block 2', /^the link task:none leads nowhere/],
  'a link to a script': [{ [PAGE]: page('See [it](javascript:alert)') }, PAGE, 'block 2', /^the link javascript:alert leads nowhere/],
  'a program that prints something else': [{ [PAGE]: page(...code('print(5)', '6')) }, PAGE, 'program 1', /^it does not print what is shown, but "5\\n"$/],
  'a program that raises unsaid': [{ [PAGE]: page(...code('print(5)\nraise ValueError', '5')) }, PAGE, 'program 1.claim', /^it raises ValueError, not quiet/],
  'a program that does not raise as said': [{ [PAGE]: page(...code('print(5)', '5', ' raises KeyError')) }, PAGE, 'program 1.claim', /^it quiet, not raises KeyError/],
  'a picture for light themes alone': [{ [PAGE]: page('![A plus](pictures/plus.light.svg)'), 'sums/concepts/pictures/plus.light.svg': PICTURE }, 'sums/concepts/pictures/plus.dark.svg', '', /^it cannot be read/],
  'a picture with a script': [{ [PAGE]: page('![A plus](pictures/plus.light.svg)'), 'sums/concepts/pictures/plus.light.svg': PICTURE, 'sums/concepts/pictures/plus.dark.svg': PICTURE.replace('></', ' onload="x"></') }, 'sums/concepts/pictures/plus.dark.svg', 'svg', /^a drawing holds no scripts/],
  'a picture without a text': [{ [PAGE]: page('![](pictures/plus.light.svg)') }, PAGE, 'line 5', /^the picture has no text that says what it shows$/],
};

describe('the gate over a pattern', () => {
  let engine: ContentEngine;
  before(() => {
    engine = new ContentEngine();
  });
  after(() => engine.end());

  const WHOLE = { [LIST]: list(), [QUESTIONS]: question(), [PAGE]: page(...code('print(5)', '5')) };
  const apiNames = new Set(['RobertaTokenizer']);
  const prove = (files: Record<string, string | null>, run = engine.run): Promise<Proof> => proveContent(new Library({ ...WHOLE, ...files }).readText, run, { apiNames });

  it('finds nothing in whole content', async function () {
    this.timeout(120_000);
    const { findings, counts } = await prove({});
    assert.deepEqual(findings, []);
    assert.deepEqual([counts.questions, counts.concepts, counts.programs], [1, 1, 1]);
  });

  for (const [what, [files, file, field, problem]] of Object.entries(BROKEN)) {
    it(`finds ${what}, and only that`, async function () {
      this.timeout(120_000);
      const run = /program|raises|prints|does something/.test(what) ? engine.run : undefined;
      const { findings } = await proveContent(new Library({ ...WHOLE, ...files }).readText, run, { apiNames });
      const found = findings.find((one) => one.file === file && one.field === field);
      assert.match(found?.problem ?? JSON.stringify(findings), problem);
      for (const one of findings) assert.equal(one.file, file, JSON.stringify(findings));
    });
  }
});
