import assert from 'node:assert/strict';
import { panelScreen } from '../../../src/core/quiz/views/panelScreen';
import { patternTree, type TreeNode } from '../../../src/core/quiz/patternTree';
import type { PanelScreen } from '../../../src/core/panel/screenTypes';
import { ContentError } from '../../../src/shared/errors';
import { itemAddress, itemOf } from '../../../src/core/quiz/itemAddress';
import { NO_HISTORY } from '../../../src/core/quiz/testRecord';
import { around, CONTENTS, ITEMS, patternOf, QuizDriver, recordOf } from './fixture';
import { item, pool } from './pool';

function shown<K extends PanelScreen['kind']>(driver: QuizDriver, kind: K, given = around()): Extract<PanelScreen, { kind: K }> {
  const screen = panelScreen(driver.state, driver.now, given);
  assert.equal(screen?.kind, kind);
  return screen as Extract<PanelScreen, { kind: K }>;
}

function atPattern(): QuizDriver {
  const driver = new QuizDriver();
  driver.send({ type: 'patternOpened', patternId: 'p', now: 0 });
  return driver;
}

const flat = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...flat(node.children)]);

describe('the page of a pattern', () => {
  it('lists pages, tasks and questions with their state and counts what is right', () => {
    const given = around({ states: { 'task/easy-1': 'right', 'question/easy-0': 'strong', 'question/hard-0': 'tried' } });
    const { sections, buttons } = shown(atPattern(), 'pattern', given);
    assert.deepEqual(sections.map(({ title, progress }) => [title, progress]), [['Pages to read', ''], ['Tasks', '1 of 4 right'], ['Questions', '1 of 6 right']]);
    assert.deepEqual(sections[1]?.rows.map(({ state }) => state?.label), ['right', 'new', 'new', 'new']);
    assert.equal(buttons[0]?.label, 'Go on learning');
    assert.equal(buttons[1]?.label, 'Test this pattern');
  });

  it('needs no test to start, and starts with the page', () => {
    const [start] = shown(atPattern(), 'pattern').buttons;
    assert.deepEqual([start?.label, start?.action], ['Start learning this pattern', { type: 'open', item: { pattern: 'p', kind: 'concept', id: 'page' } }]);
  });

  it('has no test where there are too few items, and no questions where there are none', () => {
    const given = around({ pattern: patternOf([item('t1', 'easy', 'load', 'task')]) });
    const { sections, buttons, test } = shown(atPattern(), 'pattern', given);
    assert.deepEqual(sections.map(({ title }) => title), ['Pages to read', 'Tasks']);
    assert.equal(buttons.length, 1);
    assert.match(test.words, /needs 10 items, and there are 1/);
    const none = shown(atPattern(), 'pattern', around({ pattern: { ...patternOf(pool(9, 9, 9)), test: undefined } }));
    assert.deepEqual([none.buttons.length, none.test.words], [1, 'This pattern has no test.']);
  });

  it('goes on with a test that was left, and tells of the last', () => {
    const paused = around({ kept: { record: recordOf({ at: 2 }), before: NO_HISTORY } });
    assert.match(shown(atPattern(), 'pattern', paused).test.words, /Paused at item 3 of 6/);
    const done = shown(atPattern(), 'pattern', around({ kept: { record: recordOf({ phase: 'done' }), before: NO_HISTORY } })).test;
    assert.deepEqual(done.result?.action, { type: 'open', item: { pattern: 'p', kind: 'test', id: 'result' } });
    const before = { ...NO_HISTORY, taken: 1, last: { right: 7, count: 10, level: 'nearly' as const } };
    assert.match(shown(atPattern(), 'pattern', around({ kept: { record: null, before } })).test.words, /^Last time: Nearly strong, 7 of 10 right\./);
  });

  it('holds 1,000 items', () => {
    const many = patternOf(pool(400, 300, 300));
    const begin = performance.now();
    const screen = shown(atPattern(), 'pattern', around({ pattern: many }));
    const tree = patternTree([many], [], around({ pattern: many }));
    assert.ok(performance.now() - begin < 500);
    assert.equal(screen.sections.flatMap(({ rows }) => rows).length, 1001);
    assert.equal(flat(tree).filter(({ opens }) => opens?.kind === 'task' || opens?.kind === 'question').length, 1000);
  });
});

describe('the tree of patterns', () => {
  it('shows progress, state and the test, and what cannot be read at the end', () => {
    const given = around({ states: { 'task/easy-1': 'right' }, kept: { record: recordOf({ at: 3 }), before: NO_HISTORY } });
    const nodes = patternTree([patternOf(pool(4, 3, 3))], [new ContentError('other/pattern.json', 'title', 'it is missing')], given);
    assert.deepEqual(nodes.map(({ label, description }) => [label, description]), [['The pattern', '1/10'], ['other/pattern.json', 'cannot be read']]);
    const all = flat(nodes);
    assert.equal(all.find(({ id }) => id === 'p/tasks')?.description, '1/4');
    assert.equal(all.find(({ id }) => id === 'p/task/easy-1')?.icon, 'pass');
    assert.equal(all.find(({ id }) => id === 'p/test/p')?.description, 'paused at item 4 of 6');
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });

  it('leaves out what a pattern does not have', () => {
    const [node] = patternTree([{ ...patternOf([item('t1', 'easy', 'load', 'task')]), concepts: [], test: undefined }], [], around());
    assert.deepEqual(node?.children.map(({ label }) => label), ['Tasks']);
    const few = patternTree([patternOf([item('t1', 'easy', 'load', 'task')])], [], around());
    assert.deepEqual(flat(few).filter(({ description }) => description === 'needs 10 items').map(({ opens }) => opens), [null]);
  });

  it('names every item by an address that leads back to it', () => {
    for (const place of [{ pattern: 'p', kind: 'question', id: 'q-1' }, { pattern: 'p', kind: 'test', id: 'new' }] as const) assert.deepEqual(itemOf(itemAddress(place)), place);
    for (const bad of ['', 'p', 'p/task', 'p/task/', '/task/x', 'p/nothing/x', 'p/task/x/y']) assert.equal(itemOf(bad), undefined, bad);
  });
});

describe('a page to read', () => {
  it('gives each program a name by which it runs and is opened', () => {
    const driver = new QuizDriver();
    const blocks = [{ kind: 'text' as const, text: [] }, { kind: 'code' as const, code: 'print(1)\n', output: '1\n', raises: undefined }];
    driver.send({ type: 'conceptOpened', patternId: 'p', concept: { id: 'page', title: 'A page', blocks }, now: 0 });
    const screen = shown(driver, 'concept');
    const code = screen.blocks[1];
    assert.ok(code?.kind === 'code');
    assert.deepEqual(code.open, { type: 'openSnippet', pattern: 'p', concept: 'page', block: 1 });
    const [started] = driver.act({ type: 'runCode', what: code.program.what });
    assert.equal(started?.type === 'startRun' ? started.code : '', 'print(1)\n');
    assert.deepEqual(driver.act({ type: 'runCode', what: 'block:0' }), []);
    assert.equal(screen.head.place, 'Page 1 of 1');
  });

  it('leads on to what it is read for, else to the next page, else back, and has each way once', () => {
    const driver = new QuizDriver();
    const concept = { id: 'page', title: 'A page', blocks: [] };
    driver.send({ type: 'conceptOpened', patternId: 'p', concept, now: 0 });
    const pattern = patternOf([item('t1', 'easy', 'load', 'task')]);
    const buttons = (changes: Partial<typeof pattern>): (readonly [string, string | null])[] =>
      shown(driver, 'concept', around({ pattern: { ...pattern, ...changes } })).buttons.map(({ label, key }) => [label, key]);
    assert.deepEqual(buttons({}), [['Back to the pattern', 'Enter']]);
    assert.deepEqual(buttons({ concepts: [...pattern.concepts, { id: 'more', title: 'More', minutes: 1 }] }), [['Next: More', 'Enter'], ['Back to the pattern', null]]);
    assert.deepEqual(buttons({ tasks: pattern.tasks.map((task) => ({ ...task, concept: 'page' })) }), [['Practise: Title of t1', 'Enter'], ['Back to the pattern', null]]);
  });
});

describe('the screen of a test', () => {
  const begun = (): QuizDriver => {
    const driver = new QuizDriver();
    driver.openTest();
    return driver;
  };

  it('says nothing that helps or judges: no hint, no reason, no option of a task, no solution', () => {
    const driver = begun();
    const forbidden = ['Look at the name', 'So it is', 'Names.', 'Roots.', 'isqrt', 'Taking', 'rounds down', 'A root', '"right"'];
    ITEMS.forEach((_, place) => {
      driver.act({ type: 'goTo', place });
      driver.act({ type: 'choose', option: 'c' });
      driver.act({ type: 'fill', blank: '1', text: 'floor' });
      const text = JSON.stringify(shown(driver, 'test'));
      for (const words of forbidden) assert.ok(!text.includes(words), `item ${place}: ${words}`);
    });
  });

  it('shows a task as a program whose blanks say no more than whether they hold something', () => {
    const driver = begun();
    driver.act({ type: 'goTo', place: 5 });
    driver.act({ type: 'fill', blank: '1', text: 'floor' });
    const { item: asked } = shown(driver, 'test');
    assert.ok(asked?.kind === 'program');
    const blanks = asked.lines.flat().filter((part) => part.kind === 'blank');
    assert.deepEqual(blanks.map(({ id, text, filled, first }) => [id, text, filled, first]), [['1', 'floor', true, true], ['1', 'floor', true, false], ['2', '', false, true]]);
    assert.equal(asked.lines.length, 4);
  });

  it('tells by words where each item stands', () => {
    const driver = begun();
    driver.act({ type: 'choose', option: 'a' });
    driver.act({ type: 'goTo', place: 2 });
    driver.act({ type: 'mark' });
    assert.deepEqual(shown(driver, 'test').places.slice(0, 4).map(({ label }) => label), ['Item 1: answered', 'Item 2: not answered', 'Item 3: current, marked for later, not answered', 'Item 4: not answered']);
  });

  it('hides the item while it is paused, and the time when that is wanted', () => {
    const driver = begun();
    driver.act({ type: 'hideTime', hidden: true });
    assert.equal(shown(driver, 'test').time.hidden, true);
    driver.now += 1500;
    driver.act({ type: 'pause' });
    const { item: asked, places, buttons, time } = shown(driver, 'test');
    assert.deepEqual([asked, places, buttons.map(({ label }) => label), time.runs, time.elapsedMs], [null, [], ['Go on with the test'], false, 1500]);
  });
});

describe('the result of a test', () => {
  it('says the level, what is missing to strong, and what to practise', () => {
    const items = pool(4, 3, 3);
    const grades = Object.fromEntries(items.map(({ kind, id, difficulty }) => [`${kind}/${id}`, { outcome: difficulty === 'hard' ? 'wrong' as const : 'right' as const, note: `About ${id}.` }]));
    const driver = new QuizDriver();
    driver.openTest(recordOf({ items, grades, phase: 'done', elapsedMs: 582_000 }), {});
    const result = shown(driver, 'result');
    assert.equal(result.title, 'Nearly strong');
    assert.equal(result.score, '7 of 10');
    assert.equal(result.sentence, 'Strong is 8 of 10 with 2 of the 3 hard items. 2 more right hard items would do it.');
    assert.deepEqual(result.byDifficulty.map(({ title, count }) => `${title} ${count}`), ['Easy 4 of 4', 'Medium 3 of 3', 'Hard 0 of 3']);
    assert.deepEqual(result.next.rows.map(({ link, words }) => [link.label, words]), [['Title of hard-0', 'About hard-0.'], ['Title of hard-1', 'About hard-1.'], ['Title of hard-2', 'About hard-2.']]);
    assert.equal(result.buttons[0]?.label, 'Practise: Title of hard-0');
    assert.equal(result.next.read, null, 'the skill has no page');
    assert.deepEqual(result.head.facts, ['10 items in 9 min 42 s']);
    assert.equal(result.footNote, 'best: 7 of 10');
  });

  it('names the page to read for the weakest skill', () => {
    const driver = new QuizDriver();
    driver.openTest(recordOf({ grades: {}, phase: 'done' }), CONTENTS);
    const pattern = { ...patternOf(pool(4, 3, 3)), skills: [{ id: 'load', title: 'Loading', concept: 'page' }] };
    assert.deepEqual(shown(driver, 'result', around({ pattern })).next.read, { label: 'Read again: A page', action: { type: 'open', item: { pattern: 'p', kind: 'concept', id: 'page' } } });
  });

  it('shows every item with the answer, and of a question the worked solution', () => {
    const driver = new QuizDriver();
    const answers = { 'question/q1': { kind: 'option' as const, option: 'a' }, 'task/pairs': { kind: 'blanks' as const, blanks: { '1': 'flo`or' } } };
    const grades = { 'question/q1': { outcome: 'wrong' as const, note: 'No.' }, 'task/pairs': { outcome: 'undecided' as const, note: 'The runtime died.' } };
    driver.openTest(recordOf({ answers, grades, phase: 'done' }), CONTENTS);
    const { items } = shown(driver, 'result');
    assert.match(items[0]?.answer ?? '', /^[A-D], It stops$/);
    assert.equal(items[0]?.steps.length, 4);
    assert.deepEqual([items[1]?.label, items[1]?.answer], ['Not answered', null]);
    assert.deepEqual([items[5]?.label, items[5]?.answer, items[5]?.steps], ['Could not be checked, not counted', "blank 1: `flo'or`", []]);
  });
});
