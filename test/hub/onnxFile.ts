/** Writes small ONNX models, so that a test knows every number that ONNX Runtime has to give for them. */

/** A table of numbers, row-major. */
export interface Table {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array | BigInt64Array;
}

export interface Node {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** Attributes that are one whole number. */
  readonly attributes?: Readonly<Record<string, number>>;
}

export interface Graph {
  /** All int64, batch × tokens. */
  readonly inputs: readonly string[];
  readonly tables: readonly Table[];
  readonly nodes: readonly Node[];
  /** Name and number of dimensions; float32, or float16 where `half`. */
  readonly outputs: readonly { readonly name: string; readonly rank: number; readonly half?: boolean }[];
}

const FLOAT = 1;
const INT64 = 7;
const HALF = 10;
const INT_ATTRIBUTE = 2;
/** The version of the format, and of the operators. */
const IR_VERSION = 8;
const OPSET = 13;

/** The file's bytes. */
export function onnxFile({ inputs, tables, nodes, outputs }: Graph): Buffer {
  const graph = [
    ...nodes.map((node) => field(1, nodeBytes(node))),
    field(2, 'test'),
    ...tables.map((table) => field(5, tableBytes(table))),
    ...inputs.map((name) => field(11, valueBytes(name, INT64, 2))),
    ...outputs.map(({ name, rank, half }) => field(12, valueBytes(name, half === true ? HALF : FLOAT, rank))),
  ];
  return Buffer.concat([number(1, IR_VERSION), field(7, Buffer.concat(graph)), field(8, Buffer.concat([field(1, ''), number(2, OPSET)]))]);
}

function nodeBytes({ op, inputs, output, attributes = {} }: Node): Buffer {
  const given = Object.entries(attributes).map(([name, value]) => field(5, Buffer.concat([field(1, name), number(3, value), number(20, INT_ATTRIBUTE)])));
  return Buffer.concat([...inputs.map((name) => field(1, name)), field(2, output), field(3, `${op} ${output}`), field(4, op), ...given]);
}

function tableBytes({ name, shape, data }: Table): Buffer {
  return Buffer.concat([...shape.map((size) => number(1, size)), number(2, data instanceof Float32Array ? FLOAT : INT64), field(8, name), field(9, Buffer.from(data.buffer, data.byteOffset, data.byteLength))]);
}

function valueBytes(name: string, type: number, rank: number): Buffer {
  const dimensions = Array.from({ length: rank }, (_, place) => field(1, field(2, `${name}_${place}`)));
  return Buffer.concat([field(1, name), field(2, field(1, Buffer.concat([number(1, type), field(2, Buffer.concat(dimensions))])))]);
}

function field(place: number, contents: string | Buffer): Buffer {
  const bytes = Buffer.from(contents as string);
  return Buffer.concat([varint(place * 8 + 2), varint(bytes.length), bytes]);
}

function number(place: number, value: number): Buffer {
  return Buffer.concat([varint(place * 8), varint(value)]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}
