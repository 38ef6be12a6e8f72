import assert from 'node:assert/strict';
import { Catalogue } from '../../../src/core/content/catalogue';
import { lettersOf, withLetters } from '../../../src/core/content/letters';
import { parseQuestion } from '../../../src/core/content/parseQuestions';
import { programOfOption } from '../../../src/core/content/questionProgram';
import { Library, PATTERN, QUESTION } from './fixture';

type QuestionJson = Record<string, unknown> & { options: Record<string, unknown>[] };

const changed = (change: (question: QuestionJson) => void): QuestionJson => {
  const question = structuredClone(QUESTION) as unknown as QuestionJson;
  change(question);
  return question;
};
const problems = (change: (question: QuestionJson) => void): string[] =>
  (parseQuestion({ file: 'q.json', questions: [changed(change)] }, 0).errors ?? []).map(({ message }) => message);

describe('a question', () => {
  it('is read when it is opened, and a broken one does not hide the others', async () => {
    const listed = { ...PATTERN, questions: [{ id: 'two-and-three', title: 'A sum', difficulty: 'easy', skill: 'adding' }, { id: 'broken', title: 'B', difficulty: 'easy', skill: 'adding' }] };
    const library = new Library({ 'sums/pattern.json': JSON.stringify(listed), 'sums/questions.json': JSON.stringify({ schemaVersion: 1, questions: [{ id: 'broken' }, QUESTION] }) });
    const catalogue = await Catalogue.read(library.readText);
    assert.deepEqual(library.read, ['catalogue.json', 'sums/pattern.json']);
    assert.equal((await catalogue.openQuestion('two-and-three')).options.length, 3);
    await assert.rejects(catalogue.openQuestion('broken'), /^ContentError: sums\/questions\.json: questions\.0\.title: it is missing|questions\.0\.title: it is missing/);
    await assert.rejects(catalogue.openQuestion('constructor'), /There is no question "constructor"\. There are: two-and-three, broken\./);
  });

  it('names options by the letters they are shown under', () => {
    const letters = lettersOf(['c', 'a', 'b']);
    assert.equal(withLetters('{letter:a}, not {letter:c} or {letter:none}', letters), 'B, not A or {letter:none}');
  });

  it('runs an option in its program, whatever signs stand in it', () => {
    const option = { id: 'x', code: 'print("$&")', why: 'x' };
    assert.equal(programOfOption({ program: 'import math\n__option__\n' }, option), 'import math\nprint("$&")\n');
    assert.equal(programOfOption({ program: undefined }, option), 'print("$&")');
    assert.equal(programOfOption({ program: undefined }, { id: 'x', text: 'x', why: 'x' }), undefined);
  });

  const BROKEN: Record<string, readonly [(question: QuestionJson) => void, string]> = {
    'has no right option': [(q) => Reflect.deleteProperty(q.options[0] ?? {}, 'right'), 'q.json: questions.0.options: none of them is right'],
    'has two right options': [(q) => Object.assign(q.options[1] ?? {}, { right: true }), 'q.json: questions.0.options: 2 of them are right, and a question has one answer'],
    'has an option without anything': [(q) => Reflect.deleteProperty(q.options[2] ?? {}, 'text'), 'q.json: questions.0.options.2: it holds neither words nor code'],
    'says one option twice': [(q) => Object.assign(q.options[1] ?? {}, { text: '5' }), 'q.json: questions.0.options.1: it says the same as one before it'],
    'uses an id twice': [(q) => Object.assign(q.options[1] ?? {}, { id: 'five' }), 'q.json: questions.0.options.1.id: five is used twice'],
    'has code and does not say what happens': [(q) => Object.assign(q.options[1] ?? {}, { code: 'print(6)' }), 'q.json: questions.0.options.1.claim: it is missing: code runs, so say what happens'],
    'has a claim and no code': [(q) => Object.assign(q.options[1] ?? {}, { prints: '6' }), 'q.json: questions.0.options.1.code: it is missing, and something is said of what it does'],
    'names a letter of no option': [(q) => void (q['remember'] = 'It is {letter:seven}.'), 'q.json: questions.0.remember: it names the letter of seven, which is no option'],
    'writes a letter out': [(q) => void (q['remember'] = 'Option B is it.'), 'q.json: questions.0.remember: the letter in "Option B" is written out; write {letter:option-id}, so that it is always the right one'],
    'has a program without a place': [(q) => void (q['program'] = 'x'), 'q.json: questions.0.program: it has no __option__, so no option would run in it'],
  };
  for (const [what, [change, message]] of Object.entries(BROKEN)) {
    it(`that ${what} is told so`, () => {
      assert.equal(problems(change)[0], message);
    });
  }
});
