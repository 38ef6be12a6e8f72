/** Content of a kind that no author ships: a whole pattern, one without questions, one that is broken, and a broken question among good ones. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SHIPPED = resolve(__dirname, '../../quizzes/roberta-distilbert');
const TASKS = ['roberta-tokenizer', 'distilbert-classifier', 'tokenize-input', 'token-ids', 'run-the-model'];

const picture = (ink: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="40"><path d="M4 4h100v32H4ZM120 4h100v32h-100Z" fill="none" stroke="${ink}"/></svg>`;
const PAGE = [
  '# Pieces of words', '', 'A tokenizer knows **pieces**, such as `Ġare`. <script>alert(1)</script> Then answer [the first question](question:q1).', '',
  '```python', "print('pieces', 1 + 1)", '```', '', '```text', 'pieces 2', '```', '', '![Two boxes](pictures/pieces.light.svg)', '',
].join('\n');

/** Right is always the option `yes`. */
function question(id: string, difficulty: string): object {
  return {
    id, title: `About ${id}`, difficulty, skill: 'answering', prompt: `What does \`${id}\` print?`, code: `print('${id}')\n`, claim: { does: 'quiet' }, prints: id,
    options: [
      { id: 'no', code: "print('nothing')", claim: { does: 'quiet' }, why: 'It prints another word than {letter:yes}.' }, { id: 'yes', code: `print('${id}')`, claim: { does: 'quiet' }, right: true, why: 'It prints its name.' },
      { id: 'raises', text: 'It raises', why: 'Nothing in it can raise.' },
    ],
    hint: 'Read the word between the quotes.', remember: 'what stands between quotes is printed.',
    steps: { concept: '`print` writes.', apply: `It writes ${id}.`, answer: '{letter:yes}.', check: 'Run it.' }, mistakes: ['Taking {letter:raises} for an answer.'],
  };
}

const QUESTIONS = ['easy', 'easy', 'easy', 'medium', 'medium', 'medium', 'hard', 'hard'].map((difficulty, i) => ({ id: `q${i + 1}`, difficulty }));

function patternFile(title: string, ids: readonly string[], questions: readonly { id: string; difficulty: string }[], page: boolean): object {
  const tasks = ids.map((id) => {
    const { title: name, difficulty, minutes } = JSON.parse(readFileSync(join(SHIPPED, 'tasks', id, 'task.json'), 'utf8')) as { title: string; difficulty: string; minutes: number };
    return { id, title: name, difficulty, minutes, skill: 'writing' };
  });
  return {
    schemaVersion: 1, title, topic: 'Trials', minutes: 10, skills: [{ id: 'writing', title: 'Writing' }, { id: 'answering', title: 'Answering' }],
    concepts: page ? [{ id: 'pieces', title: 'Pieces of words', minutes: 1 }] : [], tasks, questions: questions.map(({ id, difficulty }) => ({ id, title: `About ${id}`, difficulty, skill: 'answering' })),
    ...(page ? { test: { easy: 4, medium: 3, hard: 3 } } : {}),
  };
}

function writeContent(quizzes: string): void {
  const trial = join(quizzes, 'trial');
  mkdirSync(join(trial, 'concepts', 'pictures'), { recursive: true });
  for (const id of TASKS.slice(0, 4)) cpSync(join(SHIPPED, 'tasks', id), join(trial, 'tasks', id), { recursive: true });
  cpSync(join(SHIPPED, 'tasks', 'run-the-model'), join(quizzes, 'plain', 'tasks', 'run-the-model'), { recursive: true });
  mkdirSync(join(quizzes, 'torn'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'catalogue.json': JSON.stringify({ schemaVersion: 1, patterns: ['trial', 'plain', 'torn'] }),
    'trial/pattern.json': JSON.stringify(patternFile('A trial pattern', TASKS.slice(0, 4), [...QUESTIONS, { id: 'torn-question', difficulty: 'easy' }], true)),
    'trial/questions.json': JSON.stringify({ schemaVersion: 1, questions: [{ id: 'torn-question', title: 'About torn-question' }, ...QUESTIONS.map(({ id, difficulty }) => question(id, difficulty))] }),
    'trial/concepts/pieces.md': PAGE,
    'trial/concepts/pictures/pieces.light.svg': picture('#333'),
    'trial/concepts/pictures/pieces.dark.svg': picture('#ddd'),
    'plain/pattern.json': JSON.stringify(patternFile('A pattern without questions', ['run-the-model'], [], false)),
    'torn/pattern.json': '{ "schemaVersion": 1, "title": ',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(quizzes, file), text);
}

/** Gives this content to our extension, in its folder `own`, in place of what ships. */
export function putTrialContent(_folder: string, own: string): void {
  const quizzes = join(own, 'quizzes');
  rmSync(quizzes, { recursive: true });
  writeContent(quizzes);
}
