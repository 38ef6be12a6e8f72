/** Reads questions.json one question at a time: a broken one does not hide the others. */
import { ContentError } from '../../shared/errors';
import { questionProblems } from './questionProblems';
import { Question, QuestionsFile } from './questionTypes';
import { fitted, parseContent, readContent, type Parsed, type ReadText } from './readContent';

/** The file's questions as they stand in it, not looked at yet. */
export interface QuestionSources {
  readonly file: string;
  readonly questions: readonly unknown[];
}

/** @throws ContentError when the file cannot be read or is no list of questions. */
export async function readQuestions(readText: ReadText, patternId: string): Promise<QuestionSources> {
  const file = `${patternId}/questions.json`;
  const { value, errors } = parseContent(QuestionsFile, await readContent(readText, file), file);
  if (value === undefined) throw errors[0] ?? new ContentError(file, undefined, 'it cannot be opened');
  return { file, questions: value.questions };
}

/** The question of that id, or everything that is wrong with it without running it. */
export function questionFrom({ file, questions }: QuestionSources, id: string): Parsed<Question> {
  const at = questions.findIndex((one) => idOf(one) === id);
  return at < 0 ? { errors: [new ContentError(file, 'questions', `pattern.json lists ${id}, which is not here`)] } : parseQuestion({ file, questions }, at);
}

/** The question at that place, or everything that is wrong with it without running it. */
export function parseQuestion({ file, questions }: QuestionSources, at: number): Parsed<Question> {
  const field = `questions.${at}`;
  const read = fitted(Question, questions[at], file, field);
  if (read.value === undefined) return read;
  const errors = questionProblems(read.value).map(([inner, problem]) => new ContentError(file, `${field}.${inner}`, problem));
  return errors.length > 0 ? { errors } : read;
}

/** The id that something read from JSON has, if it has one. */
export function idOf(one: unknown): string | undefined {
  return typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? one.id : undefined;
}
