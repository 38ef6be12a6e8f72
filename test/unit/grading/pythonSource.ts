/** Random Python expressions, what they mean, and the many ways to write them. */
import fc from 'fast-check';

export type Expr =
  | { readonly is: 'name' | 'number'; readonly text: string }
  | { readonly is: 'string'; readonly value: string }
  | { readonly is: 'list' | 'tuple'; readonly items: readonly Expr[] }
  | { readonly is: 'dict'; readonly pairs: readonly (readonly [Expr, Expr])[] }
  | { readonly is: 'attribute'; readonly of: Expr; readonly name: string }
  | { readonly is: 'index'; readonly of: Expr; readonly at: Expr }
  | { readonly is: 'operation'; readonly operator: string; readonly left: Expr; readonly right: Expr }
  | { readonly is: 'call'; readonly of: string; readonly args: readonly Expr[]; readonly star: Expr | null; readonly keywords: readonly (readonly [string, Expr])[]; readonly rest: Expr | null };

const name = fc.constantFrom('a', 'b', 'tokenizer', 'inputs', 'id_');
const atom: fc.Arbitrary<Expr> = fc.oneof(
  name.map((text): Expr => ({ is: 'name', text })),
  fc.constantFrom('0', '1', '12345', '0.5', '1e-3').map((text): Expr => ({ is: 'number', text })),
  fc.string({ unit: fc.constantFrom('a', 'é', ' ', "'", '"', '\\', '\n', '#', '{', '😀', ')', ','), maxLength: 6 }).map((value): Expr => ({ is: 'string', value })),
);

export const { expr } = fc.letrec<{ expr: Expr }>((tie) => {
  const inner = tie('expr');
  const keywords = fc.uniqueArray(fc.tuple(fc.constantFrom('x', 'y', 'padding', 'return_tensors'), inner), { selector: ([key]) => key, maxLength: 3 });
  const maybe = fc.option(inner, { nil: null, freq: 4 });
  return {
    expr: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      atom,
      fc.record({ is: fc.constantFrom('list' as const, 'tuple' as const), items: fc.array(inner, { maxLength: 3 }) }),
      fc.record({ is: fc.constant('dict' as const), pairs: fc.array(fc.tuple(inner, inner), { maxLength: 2 }) }),
      fc.record({ is: fc.constant('attribute' as const), of: inner, name }),
      fc.record({ is: fc.constant('index' as const), of: inner, at: inner }),
      fc.record({ is: fc.constant('operation' as const), operator: fc.constantFrom('+', '-', '**', '<', '==', 'and', 'in'), left: inner, right: inner }),
      fc.record({ is: fc.constant('call' as const), of: fc.constantFrom('f', 'tokenizer', 'dict'), args: fc.array(inner, { maxLength: 2 }), star: maybe, keywords, rest: maybe }),
    ),
  };
});

/** One text for all expressions that mean the same: keyword arguments whose order nobody can notice are put in order. */
export function meaning(of: Expr): string {
  return JSON.stringify(of, (_, value: unknown) => {
    const call = value as Extract<Expr, { is: 'call' }> | null;
    if (call === null || typeof call !== 'object' || call.is !== 'call' || call.of === 'dict') return value;
    return { ...call, keywords: inOrder(call.keywords) };
  });
}

function inOrder(keywords: readonly (readonly [string, Expr])[]): (readonly [string, Expr])[] {
  const still = (one: readonly [string, Expr]): boolean => ['name', 'number', 'string'].includes(one[1].is);
  const runs: (readonly [string, Expr])[][] = [];
  for (const one of keywords) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && still(one) && still(run[0])) run.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => run.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Choices of style, one after the other: any list of numbers gives a way to write an expression. */
export class Style {
  #at = 0;
  constructor(private readonly choices: readonly number[]) {}

  pick<T>(...from: readonly T[]): T {
    const choice = this.choices[this.#at++ % Math.max(1, this.choices.length)] ?? 0;
    return from[choice % from.length] as T;
  }
}

/** The expression as Python, in brackets wherever it might otherwise bind differently. */
export function write(of: Expr, style: Style, operand = false): string {
  const text = bare(of, style);
  const needs = operand && (of.is === 'operation' || of.is === 'number');
  const brackets = needs || style.pick(0, 0, 1, 2) > 0 ? 1 : 0;
  return brackets > 0 ? `(${style.pick('', ' ')}${text}${style.pick('', ' ')})` : text;
}

function bare(of: Expr, style: Style): string {
  const comma = (): string => style.pick(',', ', ', ' , ', ',\n  ');
  const list = (items: readonly string[]): string => items.join(comma());
  const end = (items: readonly unknown[]): string => (items.length > 0 ? style.pick('', ',', ', ') : '');
  switch (of.is) {
    case 'name':
    case 'number':
      return of.text;
    case 'string':
      return literal(of.value, style);
    case 'list':
      return `[${list(of.items.map((item) => write(item, style)))}${end(of.items)}]`;
    case 'tuple':
      return `(${list(of.items.map((item) => write(item, style)))}${of.items.length === 1 ? ',' : end(of.items)})`;
    case 'dict':
      return `{${list(of.pairs.map(([key, value]) => `${write(key, style)}${style.pick(':', ': ')}${write(value, style)}`))}${end(of.pairs)}}`;
    case 'attribute':
      return `${write(of.of, style, true)}.${of.name}`;
    case 'index':
      // A tuple in brackets of its own is the same index as without, which is not compared as equal.
      return `${write(of.of, style, true)}[${write(of.at, style)}]`;
    case 'operation':
      return `${write(of.left, style, true)} ${of.operator}${style.pick(' ', '  ')}${write(of.right, style, true)}`;
    case 'call':
      return call(of, style, list, end);
  }
}

function call(of: Extract<Expr, { is: 'call' }>, style: Style, list: (items: readonly string[]) => string, end: (items: readonly unknown[]) => string): string {
  const canReorder = meaning({ ...of, keywords: [...of.keywords].reverse() }) === meaning(of);
  const keywords = canReorder && style.pick(true, false) ? [...of.keywords].reverse() : of.keywords;
  const args = [
    ...of.args.map((arg) => write(arg, style)),
    ...(of.star === null ? [] : [`*${write(of.star, style, true)}`]),
    ...keywords.map(([key, value]) => `${key}${style.pick('=', ' = ')}${write(value, style)}`),
    ...(of.rest === null ? [] : [`**${write(of.rest, style, true)}`]),
  ];
  return `${of.of}${style.pick('', ' ')}(${list(args)}${end(args)})`;
}

function literal(value: string, style: Style): string {
  const cut = style.pick(0, 0, 0, Math.floor([...value].length / 2));
  const points = [...value];
  return cut > 0 ? `${oneLiteral(points.slice(0, cut), style)} ${oneLiteral(points.slice(cut), style)}` : oneLiteral(points, style);
}

function oneLiteral(points: readonly string[], style: Style): string {
  const quote = style.pick("'", '"', "'''", '"""');
  const body = points.map((point) => {
    const code = point.codePointAt(0) ?? 0;
    if (style.pick(false, false, false, true)) return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
    if (point === '\n') return quote.length === 3 ? style.pick('\n', '\\n') : '\\n';
    return point === '\\' || point === quote[0] ? `\\${point}` : point;
  });
  return `${style.pick('', 'u', '')}${quote}${body.join('')}${quote}`;
}
