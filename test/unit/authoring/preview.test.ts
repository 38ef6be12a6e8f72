import assert from 'node:assert/strict';
import { previewOf, problemsOf } from './previewed';
import { panelModel } from '../../../src/core/panel/panelModel';
import type { PanelModel } from '../../../src/core/panel/types';
import { problemsScreen, readPreview } from '../../../src/core/authoring/previewContent';
import { OutputLog } from '../../../src/host/outputLog';
import { PreviewSession, type PreviewSessionParts } from '../../../src/host/authoring/previewSession';
import { Library, PATTERN, taskJson, type TaskJson } from '../content/fixture';
import { fixtureLaunch, makesEngines, until } from '../engine/fixtures';

const TASK = 'sums/tasks/add/task.json';
const changed = (change: (task: TaskJson) => void): Record<string, string> => ({ [TASK]: taskJson(change) });

describe('what a preview shows', () => {
  it('is the task, in its place in the pattern', async () => {
    const { task, patternTitle, places } = await previewOf({});
    assert.deepEqual([task.title, patternTitle, places.map(({ id }) => id)], ['Add two numbers', 'Sums', ['add', 'again']]);
  });

  it('is the task also where no list names it yet', async () => {
    for (const files of [{ 'catalogue.json': null }, { 'sums/pattern.json': '{' }, { 'sums/pattern.json': JSON.stringify({ ...PATTERN, tasks: [PATTERN.tasks[1]] }) }]) {
      assert.ok((await previewOf(files)).places.some(({ id }) => id === 'add'));
    }
  });

  it('is everything that does not fit, by file and field, when the task cannot be shown', async () => {
    const problems = await problemsOf({ ...changed((task) => Object.assign(task, { minutes: 0, more: 1 })), 'sums/tasks/add/practice.py': 'print(1)\n' });
    assert.deepEqual(problems.map(({ file, field }) => `${file} ${field}`), [`${TASK} minutes`, `${TASK} more`, 'sums/tasks/add/practice.py ']);
    const screen = problemsScreen({ patternId: 'sums', id: 'add' }, problems);
    assert.deepEqual(screen.kind === 'problems' ? screen.problems[0] : undefined, { file: 'task.json', field: 'minutes', words: 'it must be >=1, not 0' });
    assert.match(screen.head.prompt ?? '', /^3 things in it do not fit/);
  });

  it('is that a file cannot be read', async () => {
    assert.deepEqual((await problemsOf({ 'sums/tasks/add/check.py': null })).map(({ file }) => file), ['sums/tasks/add/check.py']);
  });
});

describe('a preview as a practice', () => {
  const engineWith = makesEngines();
  const keys = { check: '', run: '', stop: '', next: '' };

  function session(parts: Partial<PreviewSessionParts> = {}) {
    const reported: unknown[] = [];
    const { engine } = engineWith({ launches: [fixtureLaunch('walled')] });
    const preview = new PreviewSession({
      engine, output: new OutputLog(), log: { error: () => undefined } as never, open: () => undefined, showLine: () => Promise.resolve(), timeLimitMs: () => undefined, announce: () => undefined, reportError: (thrown) => void reported.push(thrown), ...parts,
    });
    const model = (): PanelModel => panelModel(preview.host.state, { patternTitle: () => preview.patternTitle, keys }) ?? assert.fail('a task is shown');
    return { preview, model, reported };
  }

  it('takes options, gives verdicts and opens help, without an editor', async () => {
    const { preview, model } = session();
    preview.show(await previewOf({}));
    preview.host.dispatch({ type: 'showHint', blank: '1' });
    preview.host.dispatch({ type: 'chooseOption', blank: '1', option: 0 });
    assert.equal(model().hint?.open.length, 1);
    assert.equal(model().options?.items.filter(({ inBlank }) => inBlank === '1').length, 1);
    preview.host.dispatch({ type: 'chooseOption', blank: '2', option: 0 });
    preview.host.dispatch({ type: 'check' });
    assert.match(model().verdict?.icon ?? '', /right|wrong/);
  });

  it('follows what is written, and keeps the help that stands open', async () => {
    const { preview, model } = session();
    preview.show(await previewOf({}));
    preview.host.dispatch({ type: 'showHint', blank: '1' });
    preview.show(await previewOf(changed((task) => void (task.prompt = 'Add them.'))));
    assert.deepEqual([model().prompt, model().hint?.open.length], ['Add them.', 1]);
  });

  it('keeps what was chosen while nothing of the task changes', async () => {
    const { preview, model } = session();
    preview.show(await previewOf({}));
    preview.host.dispatch({ type: 'chooseOption', blank: '1', option: 0 });
    preview.show(await previewOf({}));
    assert.ok(model().options?.items.some(({ inBlank }) => inBlank === '1'));
  });

  it('shows another member of the family after a reset', async () => {
    const { preview } = session();
    const variants = [{ id: 'e', replace: { 'math.pi': 'math.e' } }, { id: 'tau', replace: { 'math.pi': 'math.tau' } }];
    preview.show(await previewOf(changed((task) => Object.assign(task, { variants }))));
    preview.host.dispatch({ type: 'reset' });
    await until(() => preview.host.state.open['add']?.task.variant !== 'first');
    assert.match(preview.host.state.open['add']?.text ?? '', /math\.(e|tau)\)/);
  });

  it('runs programs behind the wall before files only', async () => {
    const { preview } = session({ engine: engineWith({ launches: [fixtureLaunch('breached')] }).engine });
    preview.show(await previewOf({}));
    for (const blank of ['1', '2']) preview.host.dispatch({ type: 'chooseOption', blank, option: 0 });
    preview.host.dispatch({ type: 'run' });
    await until(() => preview.host.state.open['add']?.run?.record != null);
    assert.equal(preview.host.state.open['add']?.run?.record?.stopped, 'unwalled');
  });
});

it('a preview reads nothing but its task and the lists', async () => {
  const library = new Library({});
  await readPreview({ patternId: 'sums', id: 'add' }, library.readText);
  assert.deepEqual([...new Set(library.read)].sort(), ['catalogue.json', 'sums/pattern.json', ...['check.py', 'practice.py', 'task.json'].map((file) => `sums/tasks/add/${file}`)]);
});
