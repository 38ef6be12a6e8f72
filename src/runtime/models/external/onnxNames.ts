/**
 * Names of what an ONNX file takes and gives, read without loading it: the file is a protobuf message, and everything else in it is stepped
 * over. Weights of 500 MB take a few milliseconds.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface OnnxNames {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** Numbers of the fields in ModelProto, GraphProto and ValueInfoProto. */
const GRAPH = 7;
const INPUT = 11;
const OUTPUT = 12;
const NAME = 1;

/** @throws RangeError for a file that is no ONNX model. */
export function onnxNames(file: string): OnnxNames {
  const bytes = new FileBytes(file);
  try {
    const names: Record<number, string[]> = { [INPUT]: [], [OUTPUT]: [] };
    for (const graph of fieldsOf(bytes, { start: 0, end: bytes.length })) {
      if (graph.number !== GRAPH) continue;
      for (const part of fieldsOf(bytes, graph)) names[part.number]?.push(...nameIn(bytes, part));
    }
    return { inputs: names[INPUT] ?? [], outputs: names[OUTPUT] ?? [] };
  } finally {
    bytes.close();
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Field extends Span {
  readonly number: number;
}

function nameIn(bytes: FileBytes, part: Span): string[] {
  const named = [...fieldsOf(bytes, part)].find(({ number }) => number === NAME);
  return named === undefined ? [] : [bytes.text(named)];
}

/** The fields of a message that have a length; numbers are stepped over. */
function* fieldsOf(bytes: FileBytes, { start, end }: Span): Generator<Field> {
  for (let at = start; at < end; ) {
    const key = bytes.varint(at);
    const body = afterKey(bytes, key.value & 7, key.next);
    if (body.end > end) throw new RangeError('not an ONNX model: a part is longer than the whole');
    if (body.start > 0) yield { number: Math.floor(key.value / 8), ...body };
    at = body.end;
  }
}

/** Where a field's contents lie; `start` is 0 for a number. */
function afterKey(bytes: FileBytes, type: number, at: number): Span {
  if (type === 0) return { start: 0, end: bytes.varint(at).next };
  if (type === 1) return { start: 0, end: at + 8 };
  if (type === 5) return { start: 0, end: at + 4 };
  if (type !== 2) throw new RangeError('not an ONNX model: not a protobuf message');
  const length = bytes.varint(at);
  return { start: length.next, end: length.next + length.value };
}

const WINDOW = 4096;
const LONGEST_NAME = 1000;

/** Bytes of a file, of which a small part is held at a time. */
class FileBytes {
  readonly #file: number;
  readonly #window = Buffer.alloc(WINDOW);
  #from = 0;
  #held = 0;
  readonly length: number;

  constructor(path: string) {
    this.#file = openSync(path, 'r');
    this.length = fstatSync(this.#file).size;
  }

  /** A number of up to 64 bits (exact below 2^53) and the place after it. */
  varint(at: number): { value: number; next: number } {
    let value = 0;
    for (let place = 0; place < 10; place += 1) {
      const byte = this.#byte(at + place);
      value += (byte & 127) * 2 ** (7 * place);
      if (byte < 128) return { value, next: at + place + 1 };
    }
    throw new RangeError('not an ONNX model: a number does not end');
  }

  text({ start, end }: Span): string {
    if (end - start > LONGEST_NAME) throw new RangeError('not an ONNX model: a name is too long');
    const bytes = Buffer.alloc(end - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  }

  close(): void {
    closeSync(this.#file);
  }

  #byte(at: number): number {
    if (at < this.#from || at >= this.#from + this.#held) {
      this.#from = at;
      this.#held = readSync(this.#file, this.#window, 0, WINDOW, at);
    }
    const byte = this.#window[at - this.#from];
    if (byte === undefined || at - this.#from >= this.#held) throw new RangeError('not an ONNX model: it ends too early');
    return byte;
  }
}
