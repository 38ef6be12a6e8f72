import assert from 'node:assert/strict';
import { newProgress, type TaskProgress } from '../../../src/core/learning/progress';
import type { QuizEvent } from '../../../src/core/quiz/events';
import type { Engine } from '../../../src/engine/engine';
import { OutputLog } from '../../../src/host/outputLog';
import { QuizEffects } from '../../../src/host/quizEffects';
import type { RunRecord, RunRequest } from '../../../src/shared/protocol';
import { until } from '../../until';
import { record, TASK } from '../session/fixture';
import { item } from './pool';

/** Effects over an engine that answers each run with the next of these records. */
function desk(records: readonly RunRecord[]) {
  const runs: RunRequest[] = [];
  const events: QuizEvent[] = [];
  const reported: unknown[] = [];
  const saved = new Map<string, TaskProgress>();
  const walled: boolean[] = [];
  const engine: Pick<Engine, 'run'> = {
    run: (request, { needsFileWall = false } = {}) => {
      runs.push(request);
      walled.push(needsFileWall);
      const answer = records[runs.length - 1];
      return answer === undefined ? Promise.reject(new Error('the runtime is gone')) : Promise.resolve(answer);
    },
  };
  const effects = new QuizEffects({
    engine: engine as Engine,
    store: { begin: (key) => Promise.resolve(saved.get(key) ?? newProgress(1)), setProgress: async (key, progress) => void saved.set(key, progress) },
    output: new OutputLog(),
    timeLimitMs: () => undefined,
    isShipped: (pattern) => pattern === 'p',
    setTests: () => Promise.resolve(),
    announce: () => undefined,
    dispatch: (event) => void events.push(event),
    progressChanged: () => undefined,
    reportError: (thrown) => void reported.push(thrown),
  });
  return { effects, runs, walled, events, reported, saved };
}

const replaced = record({ outcome: 'stopped', stopped: 'replaced' });
const passed = record({ check: { outcome: 'passed', blank: null, message: '', checked: ['the value'] } });
const grade = { type: 'gradeTask', patternId: 'p', number: 1, key: 'task/pairs', task: TASK } as const;

describe('effects of screens', () => {
  it('grades a known answer without a run, and an unlisted one by the task\'s check', async () => {
    const at = desk([passed]);
    at.effects.carryOut({ ...grade, answers: { '1': 'sqrt', '2': 'value' } });
    at.effects.carryOut({ ...grade, key: 'task/other', answers: { '1': 'sqrt', '2': 'value + 0' } });
    await until('both verdicts', () => at.events.length === 2);
    assert.deepEqual(at.events.map((event) => (event.type === 'graded' ? [event.key, event.verdict.kind] : [])), [['task/pairs', 'right'], ['task/other', 'right']]);
    assert.equal(at.runs.length, 1);
    assert.equal(at.runs[0]?.check, TASK.check);
  });

  it('asks for the wall before files where the pattern is not ours, for checks and for programs of a screen', async () => {
    const at = desk([passed, passed, record({}), record({})]);
    const answers = { '1': 'sqrt', '2': 'value + 0' };
    at.effects.carryOut({ ...grade, answers });
    at.effects.carryOut({ ...grade, patternId: 'own', answers });
    await until('both verdicts', () => at.events.length === 2);
    const start = { type: 'startRun', runId: -1, key: 'k', code: 'x', fileName: 'x.py' } as const;
    at.effects.carryOut({ ...start, patternId: 'p' });
    at.effects.carryOut({ ...start, patternId: 'own' });
    await until('both runs', () => at.events.length === 4);
    assert.deepEqual(at.walled, [false, true, false, true]);
  });

  it('runs a check again that another run displaced, and gives up after three', async () => {
    const at = desk([replaced, passed, replaced, replaced, replaced]);
    at.effects.carryOut({ ...grade, answers: { '1': 'sqrt', '2': 'value + 0' } });
    at.effects.carryOut({ ...grade, answers: { '1': 'sqrt', '2': 'value + 1' } });
    await until('both verdicts', () => at.events.length === 2);
    assert.deepEqual(at.events.map((event) => (event.type === 'graded' ? event.verdict.kind : '')), ['right', 'undecided']);
    assert.equal(new Set(at.runs.map(({ runId }) => runId)).size, 5);
  });

  it('reports a grading that failed, decides nothing by it, and goes on with the next', async () => {
    const at = desk([]);
    at.effects.carryOut({ ...grade, answers: { '1': 'sqrt', '2': 'value + 0' } });
    at.effects.carryOut({ ...grade, answers: { '1': 'sqrt', '2': 'value' } });
    await until('both verdicts', () => at.events.length === 2);
    assert.deepEqual(at.events.map((event) => (event.type === 'graded' ? event.verdict.kind : '')), ['undecided', 'right']);
    assert.equal(at.reported.length, 1);
  });

  it('keeps what a test decided under the item\'s own key', async () => {
    const at = desk([]);
    at.effects.carryOut({ type: 'countItem', patternId: 'p', item: item('q1', 'easy'), right: true });
    at.effects.carryOut({ type: 'countItem', patternId: 'p', item: item('pairs', 'hard', 'load', 'task'), right: false });
    await until('both are kept', () => at.saved.size === 2);
    assert.deepEqual([...at.saved].map(([key, { attempts, right }]) => [key, attempts, right]), [['p/question/q1', 1, true], ['pairs', 1, false]]);
  });
});
