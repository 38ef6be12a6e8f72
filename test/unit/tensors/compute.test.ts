import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compute } from '../../../src/runtime/thread/tensors/compute';

type Numbers = Float32Array | Float64Array | Int32Array | BigInt64Array | Uint8Array;
const bytes = ({ buffer, byteOffset, byteLength }: Numbers): Uint8Array => new Uint8Array(buffer, byteOffset, byteLength);
const run = (name: string, codes: string, numbers: number[], ...buffers: Numbers[]): boolean =>
  compute({ name, codes, numbers: Float64Array.from(numbers), buffers: buffers.map(bytes) });

describe('operations on whole arrays', () => {
  it('rounds to float32 as the machine does', () => {
    fc.assert(fc.property(fc.float32Array({ minLength: 1 }), (values) => {
      const out = new Float32Array(values.length);
      assert.ok(run('mul', 'fff', [], out, values, values));
      assert.deepEqual(out, values.map((value) => value * value));
    }));
  });

  it('takes a number in place of an array', () => {
    const out = new Float64Array(5000);
    assert.ok(run('sub', 'dsd', [1], out, new Float64Array(5000).fill(0.25)));
    assert.deepEqual(out, new Float64Array(5000).fill(0.75));
  });

  it('computes 64-bit integers exactly, or leaves them to Python', () => {
    fc.assert(fc.property(fc.bigInt(-(2n ** 62n), 2n ** 62n), fc.bigInt(-1000n, 1000n), (value, small) => {
      const out = new BigInt64Array(1);
      if (run('add', 'qqq', [], out, BigInt64Array.of(value), BigInt64Array.of(small))) assert.equal(out[0], value + small);
      else assert.ok(value > 2n ** 52n || value < -(2n ** 52n));
    }));
  });

  it('lays out every view as walking through it would', () => {
    const views = fc.array(fc.record({ size: fc.nat(4), stride: fc.nat(5) }), { maxLength: 4 });
    fc.assert(fc.property(views, fc.nat(3), fc.constantFrom(4, 8), (dims, offset, itemBytes) => {
      const sizes = dims.map(({ size }) => size + 1);
      const strides = dims.map(({ stride }) => stride);
      const source = Array.from({ length: 100 }, (_, index) => index);
      const walk = (depth: number, at: number): number[] =>
        depth === sizes.length ? [at] : Array.from({ length: sizes[depth] ?? 0 }, (_, index) => walk(depth + 1, at + index * (strides[depth] ?? 0))).flat();
      const expected = walk(0, offset);
      const make = (values: number[]): Numbers => (itemBytes === 4 ? Float32Array.from(values) : Float64Array.from(values));
      const out = make(expected.map(() => 0));
      assert.ok(run('lay_out', itemBytes === 4 ? 'ff' : 'dd', [itemBytes, offset, ...sizes, ...strides], out, make(source)));
      assert.deepEqual(out, make(expected));
    }));
  });

  it('multiplies matrices, batch by batch', () => {
    const out = new Float32Array(8);
    assert.ok(run('matmul', 'fff', [2, 3, 2], out, Float32Array.of(1, 2, 3, 4, 5, 6, 1, 0, 0, 0, 1, 0), Float32Array.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6)));
    assert.deepEqual([...out], [22, 28, 49, 64, 1, 2, 3, 4]);
  });

  it('finds the largest in order, a number that is none before all', () => {
    const places = new BigInt64Array(3);
    assert.ok(run('topk', 'qd', [5, 3], places, Float64Array.of(2, 7, NaN, 7, 1)));
    assert.deepEqual([...places], [2n, 1n, 3n]);
  });

  it('reaches nothing but the buffers it was given', () => {
    const out = new Float32Array(4);
    const four = Float32Array.of(1, 2, 3, 4);
    const bad: (() => unknown)[] = [
      () => run('add', 'fff', [], out, four, new Float32Array(3)),
      () => run('add', 'ff', [], out, four),
      () => run('sum', 'ff', [1000], out, four),
      () => run('matmul', 'fff', [2, 1e9, 2], out, four, four),
      () => run('lay_out', 'ff', [4, 0, 4, 3], out, four),
      () => run('lay_out', 'ff', [4, -1, 4, 1], out, four),
      () => run('take', 'ffq', [4, 1], out, four, BigInt64Array.of(0n, 1n, 2n, 4n)),
      () => run('take', 'ffq', [3, 1], out, four, BigInt64Array.of(0n, 1n, 2n, 3n)),
      () => run('box_muller', 'ff', [4], out, four),
      () => run('copy', 'zz', [], out, four),
      () => run('softmax', 'ff', [NaN], out, four),
    ];
    for (const attempt of bad) assert.throws(attempt, String(attempt));
    assert.deepEqual([...four], [1, 2, 3, 4]);
  });

  it('leaves a name that it does not know to Python', () => {
    for (const name of ['', 'constructor', '__proto__', 'nothing']) assert.equal(run(name, 'ff', [], new Float32Array(1), new Float32Array(1)), false);
  });
});
