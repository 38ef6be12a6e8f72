import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { GradeReport } from '../../src/shared/protocol';
import { ensureCommandLine, jsonLines, practice } from './cliProcess';

const QUIZZES = fileURLToPath(new URL('../../quizzes', import.meta.url));
const report = (text: string): GradeReport => v.parse(GradeReport, JSON.parse(text));

describe('practice grade', function () {
  this.timeout(60_000);
  before(ensureCommandLine);

  it('grades a known right answer without running it', async () => {
    const { code, stdout, stderr } = await practice(['grade', 'roberta-tokenizer', '1=RobertaTokenizer', '--json']);
    assert.deepEqual([code, stderr], [0, '']);
    const { task, verdict, how, blanks } = report(stdout);
    assert.deepEqual([task, verdict, how, blanks['1']?.state], ['roberta-tokenizer', 'right', 'known', 'right']);
  });

  it('ends with 0 for a wrong answer too, and says why for people', async () => {
    const { code, stdout } = await practice(['grade', 'roberta-tokenizer', '1=BertTokenizer']);
    assert.equal(code, 0);
    assert.match(stdout, /^roberta-tokenizer: wrong\nBlank 1 holds `BertTokenizer`: /);
  });

  it('runs an answer that nobody listed', async () => {
    const { code, stdout } = await practice(['grade', 'tokenize-input', "1=f'{1}' + 'x'", '--json']);
    assert.equal(code, 0);
    const { verdict, how } = report(stdout);
    assert.deepEqual([verdict, how], ['right', 'ran']);
  });

  it('takes what stands after the first = as the answer', async () => {
    const { stdout } = await practice(['grade', 'run-the-model', "1='a=b'", "2='pt'", "3=input_ids=inputs['input_ids']", '--json']);
    assert.equal(report(stdout).verdict, 'right');
  });

  it('calls a blank left a blank', async () => {
    const { code, stdout } = await practice(['grade', 'token-ids', '1=x', '--json']);
    assert.equal(code, 0);
    const { verdict, how, blanks } = report(stdout);
    assert.deepEqual([verdict, how, blanks['2']?.state], ['blank', null, 'empty']);
  });

  it('names the tasks and the blanks that there are when asked for another', async () => {
    const task = await practice(['grade', 'no-such-task', '1=x']);
    assert.equal(task.code, 2);
    assert.match(task.stderr, /no-such-task.*roberta-tokenizer, distilbert-classifier, tokenize-input, token-ids, run-the-model/);
    const blank = await practice(['grade', 'token-ids', '1=x', '2=x', '7=x']);
    assert.equal(blank.code, 2);
    assert.match(blank.stderr, /no blank "7".*1, 2/);
  });

  it('answers lines in order and goes on after one that it cannot grade', async () => {
    const lines = [
      { task: 'token-ids', answers: { 1: 'x', 2: 'x' } },
      { task: 'token-ids', answers: { 1: 5 } },
      { task: 'constructor', answers: {} },
      { task: 'token-ids', answers: { 9: 'x' } },
      { task: 'roberta-tokenizer', answers: { 1: '\u0000\ud800' } },
      { task: 'roberta-tokenizer', answers: { 1: 'x'.repeat(10_000) } },
      { task: 'token-ids', answers: {} },
    ];
    const { code, stdout } = await practice(['grade', '--stdin'], lines.map((line) => JSON.stringify(line)).join('\n'));
    assert.equal(code, 2);
    const answers = jsonLines(stdout) as { verdict?: string; error?: { kind: string } }[];
    assert.deepEqual(answers.map(({ verdict, error }) => verdict ?? error?.kind), ['right', 'user', 'user', 'user', answers[4]?.verdict, 'wrong', 'blank']);
    assert.ok(['syntax', 'wrong'].includes(answers[4]?.verdict ?? ''), `NUL and a lone surrogate: ${answers[4]?.verdict}`);
  });
});

describe('practice check', function () {
  this.timeout(60_000);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'practice-content-'));
  before(ensureCommandLine);
  after(() => fs.rmSync(folder, { recursive: true }));

  it('names file and field of what is broken, and ends with 2', async () => {
    fs.cpSync(QUIZZES, folder, { recursive: true });
    const pattern = path.join(folder, 'roberta-distilbert');
    const list = path.join(pattern, 'pattern.json');
    const { tasks, ...rest } = JSON.parse(fs.readFileSync(list, 'utf8')) as { tasks: { id: string; concept?: string }[]; skills: { concept?: string }[] };
    // One task and nothing else: what else there is would be run too.
    const without = <T extends { concept?: string }>(all: T[]): T[] => all.map((one) => ({ ...one, concept: undefined }));
    fs.writeFileSync(list, JSON.stringify({ ...rest, skills: without(rest.skills), tasks: without(tasks.filter(({ id }) => id === 'token-ids')), questions: [], concepts: [], test: undefined }));
    const file = path.join(pattern, 'tasks', 'token-ids', 'task.json');
    fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, 'utf8')), explanation: 5 }));
    const { code, stdout } = await practice(['check', folder, '--json']);
    assert.equal(code, 2);
    const { findings } = JSON.parse(stdout) as { findings: { file: string; field: string }[] };
    assert.deepEqual(findings.map(({ file: where, field }) => [where, field]), [['roberta-distilbert/tasks/token-ids/task.json', 'explanation']]);
    const plain = await practice(['check', folder]);
    assert.match(plain.stdout, /token-ids\/task\.json: explanation: /);
  });

  it('ends with 2 when there is no such folder, and for a folder that holds no content', async () => {
    for (const place of [path.join(folder, 'none'), os.tmpdir()]) {
      const { code } = await practice(['check', place]);
      assert.equal(code, 2);
    }
  });
});
