import assert from 'node:assert/strict';
import { spoiler } from '../../../src/core/grading/spoilers';
import { reportText } from '../../../src/core/learning/answerReport';
import { Driver, TASK, only, record } from '../session/fixture';

const FACTS = { extensionVersion: '1.2.3', vscode: '1.100.0', platform: 'linux x64', when: '2026-11-25T12:00:00.000Z' };

describe('"I think this is right"', () => {
  it('holds everything to see the verdict again, and no answer of ours', () => {
    const session = new Driver();
    session.open({ '1': 'cbrt', '2': 'again' });
    const [start] = only(session.send({ type: 'check' }), 'startRun');
    session.send({ type: 'runFinished', runId: start?.runId ?? 0, record: record({ stdout: '2.0\n', check: { outcome: 'failed', blank: '1', message: 'value is not 3', checked: [] } }) });
    const [saved] = only(session.send({ type: 'saveReport' }), 'saveReport');
    const report = saved?.report ?? assert.fail('nothing was saved');
    const text = reportText(report, FACTS);
    assert.match(text, /value = math\.cbrt\(9\)/);
    assert.ok(text.includes('{"task":"pairs","answers":{"1":"cbrt","2":"again"}}'));
    const details: unknown = JSON.parse(/## All details\n\n```json\n([^]*?)\n```/.exec(text)?.[1] ?? '');
    const { task, variant, answers, verdict, record: ran } = report;
    assert.deepEqual(details, { ...FACTS, task, variant, answers, verdict, record: ran });
    assert.equal(spoiler({ ...TASK, blanks: { '1': TASK.blanks['1'] ?? assert.fail() } }, text), undefined);
  });

  it('cannot be broken out of by what the learner wrote', () => {
    const report = { task: 'pairs', variant: 'first', answers: { '1': '```\n# heading' }, verdict: { kind: 'wrong', how: null, message: '', blanks: {}, checked: '' }, program: 'x = """\n````\n"""\n', record: null } as const;
    assert.match(reportText(report, FACTS), /\n`{5}python\nx = """\n````\n"""\n`{5}\n/);
  });

  it('needs a verdict', () => {
    const session = new Driver();
    session.open({ '1': 'cbrt', '2': 'value' });
    const effects = session.send({ type: 'saveReport' });
    assert.deepEqual(only(effects, 'saveReport'), []);
    assert.match(only(effects, 'announce')[0]?.text ?? '', /Check the answer first/);
  });
});
