/** What authors are offered for new files and for parts of them. Together, as offered, they are a whole pattern that is proved. */
import type { Body } from './snippetText';

export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: Body;
}

const blank: Body = {
  prompt: '{{A function of Python that takes a list.}}',
  solution: '{{right=sum}}',
  options: ['{{right=sum}}', '{{wrong=max}}'],
  hints: ['{{It needs no import: every program has it.}}', '{{Its name is the English word for the result of an addition.}}'],
};
const claim: Body = { does: '{{quiet|warns|raises}}' };
const mistake: Body = { id: '{{largest}}', when: { '{{blank=1}}': ['{{wrong=max}}'] }, blank: '{{blank=1}}', message: '{{this finds the largest of the numbers and drops the others. Nothing raises.}}', claim };
const variant: Body = { id: '{{five}}', replace: { '{{[2, 3, 4]}}': '{{[5, 6, 7]}}' } };
const idiom: Body = { words: '{{A reviewer would write the same.}}', code: '{{math.fsum(numbers)}}' };
const task: Body = {
  schemaVersion: 1,
  title: '{{Add numbers}}',
  prompt: '{{Fill in the function that adds the numbers of a list.}}',
  difficulty: '{{easy|medium|hard}}',
  minutes: '^{{1}}',
  skill: '{{adding}}',
  blanks: { 1: blank },
  mistakes: [{ ...mistake, when: { 1: ['{{wrong=max}}'] }, blank: '1' }],
  explanation: '{{Python adds a list of numbers in one call.}}',
};
const listed: Body = { id: '{{add-numbers}}', title: '{{Add numbers}}', difficulty: '{{easy|medium|hard}}', minutes: '^{{1}}', skill: '{{skill=adding}}' };
const listedQuestion: Body = { id: '{{what-sum-takes}}', title: '{{What sum takes}}', difficulty: '{{easy|medium|hard}}', skill: '{{adding}}' };
const pattern: Body = { schemaVersion: 1, title: '{{Sums}}', topic: '{{Python}}', minutes: '^{{2}}', skills: [{ id: '{{skill=adding}}', title: '{{Adding}}' }], tasks: [listed] };
const option: Body = { id: '{{a-text}}', text: '{{A text}}', why: '{{Its letters cannot be added to a number: it raises.}}' };
const question: Body = {
  id: '{{what-sum-takes}}', title: '{{What sum takes}}', difficulty: '{{easy|medium|hard}}', skill: '{{adding}}', prompt: '{{Which of these does `sum` add?}}',
  options: [
    { id: '{{a-list}}', text: '{{A list of numbers}}', right: true, why: '{{It adds its items, one after the other.}}' },
    option,
    { id: '{{a-number}}', text: '{{A single number}}', why: '{{There is nothing in it to go through: it raises.}}' },
  ],
  hint: '{{What has items?}}',
  remember: '{{sum goes through what it is given.}}',
  steps: { concept: '{{A function that adds needs something to go through.}}', apply: '{{Of these only a list holds numbers.}}', answer: '{{The list.}}', check: '{{Run `sum([1, 2])`.}}' },
  mistakes: ['{{Taking a single number for something that can be gone through.}}'],
};

const snippet = (label: string, description: string, body: Body): Snippet => ({ label, description, body });

/** By schema, then by the place in it, as keys parted by dots; the empty one is the whole file. */
export const SCHEMA_SNIPPETS: Readonly<Record<string, Readonly<Record<string, Snippet>>>> = {
  catalogue: { '': snippet('New catalogue', 'The list of your patterns, by the names of their folders', { schemaVersion: 1, patterns: ['{{sums}}'] }) },
  pattern: {
    '': snippet('New pattern', 'A pattern with one task', pattern),
    'properties.tasks.items': snippet('New task', 'A task of the list', listed),
    'properties.questions.items': snippet('New question', 'A question of the list', listedQuestion),
  },
  questions: {
    '': snippet('New questions', 'A file with one question', { schemaVersion: 1, questions: [question] }),
    'properties.questions.items': snippet('New question', 'A question with three options and a worked solution', question),
    'properties.questions.items.properties.options.items': snippet('New option', 'An option in words, with what is wrong with it', option),
  },
  task: {
    '': snippet('New task', 'A task with one blank and one mistake', task),
    'properties.blanks.additionalProperties': snippet('New blank', 'Solution, options and two hints', blank),
    'properties.mistakes.items': snippet('New mistake', 'A wrong answer, what it does and what is said of it', mistake),
    'properties.variants.items': snippet('New variant', 'Another member of the task\'s family', variant),
    'properties.idioms.items': snippet('New idiom', 'What a reviewer would say of a right answer', idiom),
  },
};

/** Lines of the two Python files of a task. */
export const PYTHON_SNIPPETS: Readonly<Record<string, { readonly prefix: string; readonly description: string; readonly body: readonly string[] }>> = {
  'Program with a blank': {
    prefix: 'nlp-practice program',
    description: 'practice.py of a task: a whole program; __blank_1__ is a blank',
    body: ['numbers = ${1:[2, 3, 4]}', 'total = __blank_1__(numbers)', "print('total:', total)", ''],
  },
  'Check of a task': {
    prefix: 'nlp-practice check',
    description: 'check.py of a task: decides answers that nobody listed by what the program did',
    body: [
      '"""${1:The total has to be that of the numbers, however it was found.}"""', '', '', 'def check(program):',
      "\ttotal, numbers = program.names.get('total'), program.names['numbers']", "\tprogram.expect(isinstance(total, int), '`total` is no number after this line.', '1')",
      "\tprogram.expect(total == numbers[0] + numbers[1] + numbers[2], 'the total is not what the numbers add up to.', '1')", "\tprogram.checked('${2:total compared}')", '',
    ],
  },
};
