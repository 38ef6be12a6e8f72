/** What is wrong with words for people, wherever they stand: HTML, generic feedback, names that the library does not have. */
import { wordsOf as questionWords } from '../content/questionProblems';
import type { Block, Concept, Inline } from '../content/concept';
import type { Question } from '../content/questionTypes';
import type { Problem } from '../content/taskProblems';
import type { Task } from '../content/types';

/** Names that upstream's transformers exports; undefined where there is no list to look them up in. */
export type ApiNames = ReadonlySet<string> | undefined;

/** A tag, as in `<b>` or `</script `: it would stand in the text as it is. */
const TAG = /<\/?[a-z][^<>]*>?/i;
const GENERIC = /^(?:(?:that|this|it)(?:'s| is) )?(?:not (?:quite )?(?:right|correct)|wrong|incorrect|try again|no|almost)[^a-z]*(?:try again)?[^a-z]*$/i;
/** A message of fewer letters says nothing of what an answer does. */
const SHORTEST_MESSAGE = 12;
/** A class of transformers, by the form of its name. */
const CLASS = /\b[A-Z][A-Za-z0-9]*(?:Tokenizer|TokenizerFast|Model|Config|Pipeline|For(?:SequenceClassification|MaskedLM|TokenClassification|QuestionAnswering))\b/g;

export function taskWordProblems(task: Task, names: ApiNames): Problem[] {
  const words = [...Object.entries(task.blanks).flatMap(([id, { prompt, hints, right }]): Problem[] => [
    [`blanks.${id}.prompt`, prompt],
    ...hints.map((hint, i): Problem => [`blanks.${id}.hints.${i}`, hint]),
    ...right.flatMap((form, i): Problem[] => (typeof form === 'string' ? [] : [[`blanks.${id}.right.${i}.remark`, form.remark]])),
  ]), ...task.idioms.map((idiom, i): Problem => [`idioms.${i}.words`, idiom.words])];
  const messages = task.mistakes.flatMap(({ message, look }, i): Problem[] => [[`mistakes.${i}.message`, message], ...(look === undefined ? [] : [[`mistakes.${i}.look`, look] as const])]);
  const all: Problem[] = [['title', task.title], ['prompt', task.prompt], ['explanation', task.explanation], ...words, ...messages];
  return [...all.flatMap(([field, text]) => plain(field, text, names)), ...sameHints(task), ...messages.flatMap(([field, text]) => telling(field, text))];
}

export function questionWordProblems(question: Question, names: ApiNames): Problem[] {
  const texts = question.options.flatMap(({ text }, i): Problem[] => (text === undefined ? [] : [[`options.${i}.text`, text]]));
  const words: Problem[] = [['title', question.title], ['prompt', question.prompt], ['hint', question.hint], ...questionWords(question)];
  const reasons = question.options.map(({ why }, i): Problem => [`options.${i}.why`, why]);
  return [...words.flatMap(([field, text]) => plain(field, text, names)), ...texts.flatMap(([field, text]) => plain(field, text, undefined)), ...reasons.flatMap(([field, text]) => telling(field, text))];
}

export function conceptWordProblems(concept: Concept, names: ApiNames): Problem[] {
  const lines = concept.blocks.flatMap((block, i) => inlinesOf(block).map((line): Problem => [`block ${i + 1}`, line.map(asWords).join('')]));
  return [['title', concept.title] as const, ...lines].flatMap(([field, text]) => plain(field, text, names));
}

/** Every line of words of a block. */
export function inlinesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
    case 'code':
    case 'picture':
      return [];
  }
}

function asWords(part: Inline): string {
  return part.kind === 'code' ? `\`${part.text}\`` : part.text;
}

function plain(field: string, words: string, names: ApiNames): Problem[] {
  const parts = words.split('`');
  const tag = parts.filter((_, i) => i % 2 === 0).map((part) => TAG.exec(part)?.[0]).find((found) => found !== undefined);
  const unknown = names === undefined ? undefined : [...words.matchAll(CLASS)].map(([name]) => name).find((name) => !names.has(name.replace(/TokenizerFast$/, 'Tokenizer')) && !names.has(name));
  return [
    ...(tag === undefined ? [] : [[field, `HTML is shown as it stands, here ${tag}: write words, and code between backticks`] as const]),
    ...(unknown === undefined ? [] : [[field, `transformers has no ${unknown}`] as const]),
  ];
}

function telling(field: string, words: string): Problem[] {
  const bare = GENERIC.test(words) || words.length < SHORTEST_MESSAGE;
  return bare ? [[field, `"${words}" tells nothing of the answer: say what it does, and why that is not what is asked`]] : [];
}

function sameHints(task: Task): Problem[] {
  return Object.entries(task.blanks).flatMap(([id, { hints }]) => hints.flatMap((hint, i): Problem[] => (hints.indexOf(hint) < i ? [[`blanks.${id}.hints.${i}`, 'it is the same hint as one before it']] : [])));
}
