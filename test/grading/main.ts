/** `npm run grading` tries every answer of `answers.ts` through the grader and the built runtime, and writes docs/grading.md. */
import fs from 'node:fs';
import path from 'node:path';
import { Catalogue } from '../../src/core/content/catalogue';
import { gradeAnswers } from '../../src/core/grading/gradeAnswers';
import type { RunProgram } from '../../src/core/grading/gradeAnswers';
import type { Verdict } from '../../src/core/grading/verdict';
import { BuiltInEngine } from '../../src/engine/builtInEngine';
import { builtInLaunches } from '../../src/engine/launches';
import { answersFor, type Tried } from './answers';

/** What never ends is ended after this; what ends takes far less, on a busy machine too. Milliseconds. */
const LIMIT_MS = 30_000;
const root = path.resolve(import.meta.dirname, '../..');
const engine = new BuiltInEngine({ launches: builtInLaunches(path.join(root, 'dist')) });
let runs = 0;
const run: RunProgram = (code, fileName, check) => engine.run({ runId: ++runs, code, fileName, check }, { limitMs: LIMIT_MS });

interface Row {
  readonly tried: Tried;
  readonly verdict: Verdict;
}

const isTrue = ({ truth }: Tried, { kind }: Verdict): boolean => (kind === 'right') === (truth === 'right');
const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 120);

const line = ({ tried, verdict }: Row): string =>
  `| ${tried.task} | \`${cell(Object.values(tried.answers).join('  ·  '))}\` | ${tried.truth} | ${verdict.kind} | ${verdict.how ?? ''} | ${isTrue(tried, verdict) ? 'yes' : 'NO'} |`;

async function tryAll(): Promise<Row[]> {
  const catalogue = await Catalogue.read((file) => fs.promises.readFile(path.join(root, 'quizzes', file), 'utf8'));
  const rows: Row[] = [];
  for (const { id } of catalogue.tasks) {
    const task = await catalogue.open(id);
    for (const tried of answersFor(task)) rows.push({ tried, verdict: await gradeAnswers(task, tried.answers, run) });
    process.stdout.write(`${id}: ${rows.filter(({ tried }) => tried.task === id).length} answers, ${rows.filter((row) => row.tried.task === id && !isTrue(row.tried, row.verdict)).length} not true\n`);
  }
  return rows;
}

function document(rows: readonly Row[]): string {
  const kinds = ['right', 'wrong', 'syntax', 'blank', 'undecided'];
  const count = (truth: string, kind: string): number => rows.filter(({ tried, verdict }) => tried.truth === truth && verdict.kind === kind).length;
  return [
    '# Grading table', '',
    `Written by \`npm run grading\`: ${rows.length} answers to ${new Set(rows.map(({ tried }) => tried.task)).size} tasks, each graded as a learner's is. The truth is known by how an answer was made:`,
    'rewritings of a solution mean the same; nonsense, what ends or never ends, and the listed mistakes are right nowhere. A verdict is true when right is called right and',
    `nothing else is. Not true: ${rows.filter(({ tried, verdict }) => !isTrue(tried, verdict)).length}.`, '',
    `| truth | ${kinds.join(' | ')} |`, `|---|${kinds.map(() => '---:|').join('')}`,
    ...['right', 'not right'].map((truth) => `| ${truth} | ${kinds.map((kind) => count(truth, kind)).join(' | ')} |`), '',
    '| task | answers | truth | verdict | how | true |', '|---|---|---|---|---|---|', ...rows.map(line), '',
  ].join('\n');
}

async function main(): Promise<void> {
  const rows = await tryAll();
  engine.dispose();
  fs.writeFileSync(path.join(root, 'docs/grading.md'), document(rows));
  const untrue = rows.filter(({ tried, verdict }) => !isTrue(tried, verdict));
  for (const row of untrue) process.stdout.write(`${line(row)} ${row.verdict.message}\n`);
  process.exitCode = untrue.length === 0 ? 0 : 1;
}

void main();
