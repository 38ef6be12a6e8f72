import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Refusal } from '../../../src/runtime/models/refusal';
import { decodeTensors, encodeTensors, type NamedTensor, type TensorEntry } from '../../../src/runtime/models/tensorCodec';

const tensor = (name: string): fc.Arbitrary<NamedTensor> =>
  fc.oneof(
    fc.array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })).map((x) => ({ name, dtype: 'int64' as const, shape: [x.length], data: BigInt64Array.from(x) })),
    fc.array(fc.float()).map((x) => ({ name, dtype: 'float32' as const, shape: [1, x.length], data: Float32Array.from(x) })),
    fc.array(fc.nat(1)).map((x) => ({ name, dtype: 'bool' as const, shape: [x.length, 1], data: Uint8Array.from(x) })),
    fc.uint8Array().map((data) => ({ name, dtype: 'uint8' as const, shape: [data.length], data })),
  );

describe('tensor codec', () => {
  it('gives back what it was given, wherever the payload begins in its buffer', () => {
    fc.assert(
      fc.property(fc.tuple(tensor('a'), tensor('b'), tensor('c')), fc.integer({ min: 1, max: 7 }), (tensors, shift) => {
        const { entries, payload } = encodeTensors(tensors);
        const moved = new Uint8Array(payload.length + shift);
        moved.set(payload, shift);
        const found = decodeTensors(entries, moved.subarray(shift));
        for (const one of tensors) assert.deepEqual(found.get(one.name), one);
      }),
    );
  });

  it('ends the payload with the last tensor and starts each at a multiple of 8', () => {
    const bool: NamedTensor = { name: 'mask', dtype: 'bool', shape: [3], data: new Uint8Array(3) };
    const { entries, payload } = encodeTensors([bool, { ...bool, name: 'other' }]);
    assert.deepEqual(entries.map(({ offset }) => offset), [0, 8]);
    assert.equal(payload.length, 11);
  });

  it('refuses entries that do not fit the payload', () => {
    const entry: TensorEntry = { name: 'x', dtype: 'int64', shape: [2], offset: 0 };
    for (const wrong of [entry, { ...entry, shape: [1], offset: 4 }, { ...entry, shape: [1], offset: 16 }]) {
      assert.throws(() => decodeTensors([wrong], new Uint8Array(15)), (error) => error instanceof Refusal && error.body.kind === 'fault');
    }
  });
});
