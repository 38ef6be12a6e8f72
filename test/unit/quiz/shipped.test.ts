import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { Catalogue } from '../../../src/core/content/catalogue';
import { newProgress } from '../../../src/core/learning/progress';
import { drawTest, keyOf, lengthOf } from '../../../src/core/quiz/drawTest';
import { DIFFICULTIES } from '../../../src/core/quiz/items';
import { poolOf } from '../../../src/core/quiz/overview';
import { panelScreen } from '../../../src/core/quiz/views/panelScreen';
import { around, QuizDriver } from './fixture';

const QUIZZES = path.resolve(import.meta.dirname, '../../../quizzes');

describe('the shipped patterns on their screens', () => {
  it('every question is asked and explained, and every letter in it is one of its options', async () => {
    const catalogue = await Catalogue.read(async (file) => fs.readFileSync(path.join(QUIZZES, file), 'utf8'));
    assert.ok(catalogue.questions.length >= 15);
    for (const { id, patternId } of catalogue.questions) {
      const question = await catalogue.openQuestion(id);
      const pattern = catalogue.patterns.find((one) => one.id === patternId);
      assert.ok(pattern);
      for (const option of question.options) {
        const driver = new QuizDriver();
        driver.send({ type: 'questionOpened', patternId, question, progress: newProgress(option.id.length), now: 0 });
        driver.act({ type: 'choose', option: option.id });
        driver.act({ type: 'answer' });
        const screen = panelScreen(driver.state, 0, { ...around(), pattern: () => pattern });
        assert.ok(screen?.kind === 'question' && screen.solution?.steps.length === 4, id);
        assert.equal(screen.verdict?.right, option.right === true, id);
        assert.doesNotMatch(JSON.stringify(screen), /\{letter:/, id);
      }
    }
  });

  it('every page is shown, with pictures that are there', async () => {
    const catalogue = await Catalogue.read(async (file) => fs.readFileSync(path.join(QUIZZES, file), 'utf8'));
    for (const pattern of catalogue.patterns) {
      for (const { id } of pattern.concepts) {
        const driver = new QuizDriver();
        driver.send({ type: 'conceptOpened', patternId: pattern.id, concept: await catalogue.openConcept(pattern.id, id), now: 0 });
        const screen = panelScreen(driver.state, 0, { ...around(), pattern: () => pattern });
        assert.ok(screen?.kind === 'concept' && screen.blocks.length > 0, id);
        for (const block of screen.blocks) if (block.kind === 'picture') assert.ok([block.light, block.dark].every((file) => fs.existsSync(path.join(QUIZZES, file))), block.light);
      }
    }
  });

  it('every skill has its page, and every item a page to read before it', async () => {
    const catalogue = await Catalogue.read(async (file) => fs.readFileSync(path.join(QUIZZES, file), 'utf8'));
    for (const { id, skills, concepts, tasks, questions } of catalogue.patterns) {
      const pages = concepts.map((page) => page.id);
      for (const { id: named, concept } of [...skills, ...tasks, ...questions]) assert.ok(concept !== undefined && pages.includes(concept), `${id}: ${named}`);
      const read = new Set([...tasks, ...questions].map(({ concept }) => concept));
      assert.deepEqual(pages.filter((page) => !read.has(page)), [], 'a page that no item leads to');
    }
  });

  it('their tests ask what they plan, and a second test asks other items', async () => {
    const catalogue = await Catalogue.read(async (file) => fs.readFileSync(path.join(QUIZZES, file), 'utf8'));
    const tested = catalogue.patterns.filter(({ test }) => test !== undefined);
    assert.ok(tested.length > 0);
    for (const pattern of tested) {
      const plan = pattern.test ?? assert.fail();
      const pool = poolOf(pattern);
      assert.ok(lengthOf(plan) === 10 && pool.length >= 20, pattern.id);
      for (let n = 0; n < 50; n += 1) {
        const first = drawTest(pool, plan, `first ${n}`, new Set());
        const second = drawTest(pool, plan, `second ${n}`, new Set(first.map(keyOf)));
        for (const difficulty of DIFFICULTIES) assert.equal(first.filter((item) => item.difficulty === difficulty).length, plan[difficulty]);
        assert.deepEqual(second.filter((item) => first.some((one) => keyOf(one) === keyOf(item))), []);
      }
    }
  });
});
