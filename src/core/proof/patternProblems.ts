/** Whether what a pattern's list says fits together, and agrees with the files that it lists. */
import type { CatalogueQuestion, CatalogueTask, PatternEntry } from '../content/catalogue';
import type { Concept } from '../content/concept';
import { taskFolder } from '../content/parseTask';
import type { Question } from '../content/questionTypes';
import type { Problem } from '../content/taskProblems';
import type { Task } from '../content/types';
import type { Finding } from './findings';
import { inlinesOf } from './wordProblems';

/** Skills, pages and the test that the list names. */
export function patternProblems({ skills, concepts, tasks, questions, test }: PatternEntry): Problem[] {
  const items = [...tasks.map((item, i) => ({ item, field: `tasks.${i}` })), ...questions.map((item, i) => ({ item, field: `questions.${i}` }))];
  const noPage = (field: string, id: string | undefined): Problem[] => (id === undefined || concepts.some((page) => page.id === id) ? [] : [[`${field}.concept`, `there is no page ${id} in concepts`]]);
  return [
    ...twice('skills', skills),
    ...twice('concepts', concepts),
    ...skills.flatMap(({ concept }, i) => (concept === undefined && concepts.length > 0 ? [unread(i)] : noPage(`skills.${i}`, concept))),
    ...items.flatMap(({ item, field }) => [...noPage(field, item.concept), ...(skills.some(({ id }) => id === item.skill) ? [] : [[`${field}.skill`, `there is no skill ${item.skill} in skills`] as const])]),
    ...(['easy', 'medium', 'hard'] as const).flatMap((difficulty): Problem[] => {
      const there = items.filter(({ item }) => item.difficulty === difficulty).length;
      return (test?.[difficulty] ?? 0) <= there ? [] : [[`test.${difficulty}`, `the test asks ${test?.[difficulty] ?? 0} of them, and there are ${there}`]];
    }),
  ];
}

/** The result of a test tells a learner what to read again, by skill. */
function unread(skill: number): Problem {
  return [`skills.${skill}.concept`, 'it is missing: the pattern has pages, so name the one to read for this skill'];
}

function twice(field: string, entries: readonly { readonly id: string }[]): Problem[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, i): Problem[] => (ids.indexOf(id) < i ? [[`${field}.${i}.id`, `${id} is used twice`]] : []));
}

/** Lists are made from the pattern's file alone, so it has to say the same as the task's. */
export function taskEntryFindings(entry: CatalogueTask, task: Task): Finding[] {
  const file = `${taskFolder(task.patternId, task.id)}/task.json`;
  return (['title', 'difficulty', 'minutes', 'skill'] as const)
    .filter((field) => entry[field] !== task[field])
    .map((field) => ({ file, field, problem: `it is ${task[field]}, but pattern.json says ${entry[field]}` }));
}

export function questionEntryProblems(entry: CatalogueQuestion, question: Question): Problem[] {
  return (['title', 'difficulty', 'skill'] as const)
    .filter((field) => entry[field] !== question[field])
    .map((field): Problem => [field, `it is ${question[field]}, but pattern.json says ${entry[field]}`]);
}

/** Where the page's links lead, whether one leads on to practice, and whether its title is the list's. */
export function conceptProblems(pattern: PatternEntry, concept: Concept): Problem[] {
  const entry = pattern.concepts.find(({ id }) => id === concept.id);
  const title: Problem[] = entry === undefined || entry.title === concept.title ? [] : [['title', `it is ${concept.title}, but pattern.json says ${entry.title}`]];
  const targets = concept.blocks.flatMap((block, i) => inlinesOf(block).flat().flatMap((part) => (part.kind === 'link' ? [{ target: part.target, field: `block ${i + 1}` }] : [])));
  const onwards = targets.some(({ target }) => /^(?:task|question):/.test(target) && leads(pattern, target));
  const skill = pattern.skills.find((one) => one.concept === concept.id);
  const deadEnd: Problem[] = skill === undefined || onwards ? [] : [['links', `it is the page to read for ${skill.id}, and leads to no task or question: write task:id or question:id`]];
  return [...title, ...deadEnd, ...targets.flatMap(({ target, field }): Problem[] => (leads(pattern, target) ? [] : [[field, `the link ${target} leads nowhere: write https://..., concept:id, task:id or question:id`]]))];
}

function leads({ concepts, tasks, questions }: PatternEntry, target: string): boolean {
  if (target.startsWith('https://')) return URL.canParse(target);
  const [kind, id] = target.split(':');
  const lists = new Map<string | undefined, readonly { readonly id: string }[]>([['concept', concepts], ['task', tasks], ['question', questions]]);
  return lists.get(kind)?.some((entry) => entry.id === id) === true;
}
