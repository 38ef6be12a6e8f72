/**
 * The comment at the head of a program: its first line says what it shows, the others how it is compared.
 *
 *     # tolerance: 1e-4              of numbers; without it 1e-3 where a model ran, else none
 *     # numbers: random              of a newly initialised head: their form is compared, not their value
 *     # message: begins              ours says more after upstream's words
 *     # differs: stdout, values: why these fields are known to differ; the test fails when they no longer do
 *     # limit: what upstream does and the practice edition says it does not
 */
import { UserError } from '../../src/shared/errors';
import type { Done } from './truth';

export type Field = keyof Done;

export interface Header {
  readonly title: string;
  readonly tolerance: number | undefined;
  readonly randomNumbers: boolean;
  readonly messageBegins: boolean;
  readonly differs: { readonly fields: readonly Field[]; readonly why: string } | undefined;
  readonly limit: string | undefined;
}

const FIELDS: readonly string[] = ['outcome', 'exception', 'message', 'line', 'stdout', 'stderr', 'values'] satisfies Field[];

/** @throws UserError for an option that is none, so that a misspelt one cannot loosen a comparison unseen */
export function readHeader(name: string, code: string): Header {
  const lines = (/^(?:# .*\n)+/.exec(code)?.[0] ?? '').trimEnd().split('\n').map((line) => line.slice(2));
  const [title, ...rest] = lines;
  if (title === undefined || title === '') throw new UserError(`${name}.py does not begin with a comment that says what it shows.`);
  const options = new Map(rest.map((line) => splitOption(name, line)));
  return {
    title,
    tolerance: options.has('tolerance') ? Number(options.get('tolerance')) : undefined,
    randomNumbers: options.get('numbers') === 'random',
    messageBegins: options.get('message') === 'begins',
    differs: options.has('differs') ? readDiffers(name, options.get('differs') ?? '') : undefined,
    limit: options.get('limit'),
  };
}

const OPTIONS: Readonly<Record<string, RegExp>> = { tolerance: /^[\d.e-]+$/, numbers: /^random$/, message: /^begins$/, differs: /^[\w, ]+: ./, limit: /./ };

function splitOption(name: string, line: string): [string, string] {
  const [, key = '', value = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
  if (OPTIONS[key]?.test(value) !== true) throw new UserError(`${name}.py: "# ${line}" is no option of a program.`);
  return [key, value];
}

function readDiffers(name: string, text: string): { fields: Field[]; why: string } {
  const [, before = '', why = ''] = /^([\w, ]+): (.*)$/.exec(text) ?? [];
  const fields = before.split(', ');
  if (!fields.every((field): field is Field => FIELDS.includes(field))) throw new UserError(`${name}.py: ${before} are no fields of a record.`);
  return { fields, why };
}
