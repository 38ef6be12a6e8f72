/** Reads content files: JSON that fits a schema, or errors that name file and field. */
import * as v from 'valibot';
import { ContentError, messageOf } from '../../shared/errors';

/** Reads a file of the content. Paths are relative to `quizzes/`, parted by `/`. Rejects when there is none. */
export type ReadText = (path: string) => Promise<string>;

/** A value, or everything that is wrong with it. */
export type Parsed<T> = { readonly value: T; readonly errors?: undefined } | { readonly value?: undefined; readonly errors: readonly ContentError[] };

/** @throws ContentError when the file cannot be read. */
export async function readContent(readText: ReadText, path: string): Promise<string> {
  try {
    return (await readText(path)).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  } catch (thrown) {
    throw new ContentError(path, undefined, `it cannot be read: ${messageOf(thrown)}`);
  }
}

/** JSON that fits the schema. Every misfit is an error of its own, with the field as in `blanks.1.options`. */
export function parseContent<S extends v.GenericSchema>(schema: S, text: string, file: string): Parsed<v.InferOutput<S>> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (thrown) {
    return { errors: [new ContentError(file, undefined, `it is not JSON: ${messageOf(thrown)}`)] };
  }
  return fitted(schema, data, file);
}

/** What was read from JSON, if it fits the schema. `within` is the field of the file that it stands in. */
export function fitted<S extends v.GenericSchema>(schema: S, data: unknown, file: string, within = ''): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(schema, data);
  if (result.success) return { value: result.output };
  const field = (path: string | null): string | undefined => [within, path ?? ''].filter((part) => part !== '').join('.') || undefined;
  return { errors: result.issues.map((issue) => new ContentError(file, field(v.getDotPath(issue)), inWords(issue))) };
}

function inWords(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'there is no such field';
  if (issue.received === 'undefined') return 'it is missing';
  if (issue.type === 'non_empty') return 'it is empty';
  return issue.expected === null ? issue.message : `it must be ${issue.expected}, not ${shortened(issue.received)}`;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
