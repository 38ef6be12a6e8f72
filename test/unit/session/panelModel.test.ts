import assert from 'node:assert/strict';
import { panelModel } from '../../../src/core/panel/panelModel';
import type { PanelModel } from '../../../src/core/panel/types';
import { Driver, only, record } from './fixture';

const KEYS = { check: 'Ctrl+Enter', run: 'Shift+Enter', stop: 'Shift+F5', next: null };

function shown(session: Driver): PanelModel {
  return panelModel(session.state, { patternTitle: () => 'Roots', keys: KEYS }) ?? assert.fail('no task is open');
}

function opened(answers: Record<string, string>): Driver {
  const session = new Driver();
  session.open(answers);
  return session;
}

describe('panel model', () => {
  it('shows nothing without an open task', () => {
    assert.equal(panelModel(new Driver().state, { patternTitle: () => '', keys: KEYS }), undefined);
  });

  it('names the place, the facts and what is filled', () => {
    const model = shown(opened({ '2': 'value' }));
    assert.deepEqual(model.crumbs, { pattern: 'Roots', place: 'Task 1 of 2' });
    assert.deepEqual([model.hasPrevious, model.hasNext], [false, true]);
    assert.equal(model.footNote, '1 of 2 blanks filled, 3 attempts left');
    assert.equal(model.verdict, null);
  });

  it('cuts the lines that hold blanks into parts that give the line again', () => {
    const session = opened({ '1': 'sqrt' });
    const { lines } = shown(session).program;
    assert.deepEqual(lines.map((line) => [line.line, line.parts.map((part) => part.text).join('')]), [[2, 'value = math.sqrt(9)'], [3, 'again = math.sqrt(16)'], [4, 'print(____)']]);
    assert.deepEqual(lines[0]?.parts.filter((part) => part.kind === 'blank').map((part) => [part.id, part.slot, part.state]), [['1', 0, 'right']]);
    assert.ok(lines[0]?.parts.some((part) => part.kind === 'text' && part.token === 'number' && part.text === '9'));
  });

  it('says where an option stands', () => {
    const { options } = shown(opened({ '1': 'floor', '2': 'value' }));
    assert.deepEqual(options?.items.map((item) => [item.code, item.inBlank]), [['sqrt', null], ['floor', '1']]);
  });

  it('puts what comes next on the main button', () => {
    const driver = opened({ '1': 'floor', '2': 'value' });
    assert.equal(shown(driver).buttons[0]?.action, 'check');
    driver.send({ type: 'run' });
    assert.equal(shown(driver).buttons[0]?.action, 'stop');
    driver.send({ type: 'runFinished', runId: 1, record: record({}) });
    driver.type(0, 'sqrt');
    driver.send({ type: 'check' });
    assert.equal(shown(driver).buttons[0]?.action, 'next');
  });

  it('says of a wrong answer which blank, what it holds, and then what that does', () => {
    const driver = opened({ '1': 'floor', '2': 'value' });
    driver.send({ type: 'check' });
    const { verdict } = shown(driver);
    assert.equal(verdict?.icon, 'wrong');
    assert.match(verdict?.title ?? '', /^Not yet: blank 1 holds `floor`$/);
    assert.match(verdict?.paragraphs[0] ?? '', /^It rounds down/);
    assert.equal(verdict?.explanation, null);
  });

  it('calls a fault ours, says that it is not counted, and offers to try again', () => {
    const driver = opened({ '1': 'cbrt', '2': 'value' });
    const [start] = only(driver.send({ type: 'check' }), 'startRun');
    assert.equal(shown(driver).verdict?.title, 'Checking by running the program');
    driver.send({ type: 'runFinished', runId: start?.runId ?? 0, record: record({ outcome: 'fault', fault: 'the runtime died' }) });
    const { verdict, buttons } = shown(driver);
    assert.equal(verdict?.ours, true);
    assert.equal(verdict.icon, 'fault');
    assert.ok(verdict.paragraphs.some((paragraph) => paragraph.includes('not counted')));
    assert.equal(buttons[0]?.label, 'Try again');
  });

  it('offers to restore changed code, and keeps the text of a lost blank in sight', () => {
    const driver = opened({ '1': 'sqrt', '2': 'value' });
    driver.edit([{ offset: 0, length: 0, text: '# note\n' }]);
    assert.deepEqual(shown(driver).notices.map((notice) => notice.button?.action), ['restore']);
    driver.edit([{ offset: 22, length: 40, text: '' }]);
    assert.ok(shown(driver).notices.some((notice) => notice.kept === 'sqrt'));
  });

  it('says over a traceback what the mistake means, unless that would give an answer of the task away', () => {
    const ended = (message: string): PanelModel => {
      const driver = opened({ '1': 'floor', '2': 'value' });
      driver.send({ type: 'run' });
      const raised = { type: 'NameError', message, line: 2, phase: 'run' as const, column: null, endLine: null, endColumn: null, frames: [], text: '' };
      driver.send({ type: 'runFinished', runId: 1, record: record({ outcome: 'raised', exception: raised }) });
      return shown(driver);
    };
    assert.match(ended("name 'math' is not defined").run?.traceback?.explanation ?? '', /^`math` is used here, and nothing above it imports that name/);
    const spoiled = ended("name 'isqrt' is not defined").run?.traceback;
    assert.deepEqual([spoiled?.explanation, spoiled?.last], [null, "NameError: name 'isqrt' is not defined"]);
  });
});
