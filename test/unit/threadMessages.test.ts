import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Kind, Limits, readThreadMessage } from '../../src/runtime/threadMessages';

describe('messages of the worker', () => {
  it('are read when they fit', () => {
    assert.deepEqual(readThreadMessage([Kind.Output, 2, 'text']), { kind: 'output', stream: 'stderr', text: 'text' });
    const payload = new Uint8Array(3);
    assert.deepEqual(readThreadMessage([Kind.Request, 7, 'model.load', '{}', payload]), { kind: 'request', id: 7, op: 'model.load', json: '{}', payload });
    assert.deepEqual(readThreadMessage([Kind.Done, undefined, 'last']), { kind: 'done', result: null, lastWords: 'last' });
  });

  const MISFITS: Record<string, unknown> = {
    'no array': { 0: Kind.Output, 1: 1, 2: 'x' }, 'an unknown kind': [99], 'another stream': [Kind.Output, 3, 'x'], 'no text': [Kind.Output, 1, ['x']],
    'text that is too long': [Kind.Output, 1, 'x'.repeat(Limits.chunk + 1)], 'an operation with a long name': [Kind.Request, 1, 'x'.repeat(65), '{}', new Uint8Array(0)],
    'a request that is too long': [Kind.Request, 1, 'op', 'x'.repeat(Limits.json + 1), new Uint8Array(0)], 'a payload of another type': [Kind.Request, 1, 'op', '{}', [1]],
    'a payload that is too large': [Kind.Request, 1, 'op', '{}', new Uint8Array(Limits.payload + 1)],
  };
  for (const [what, message] of Object.entries(MISFITS)) it(`are dropped: ${what}`, () => assert.equal(readThreadMessage(message), null));

  it('never throw, whatever they hold', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.array(fc.anything()), fc.tuple(fc.constantFrom(0, 1, 3), fc.anything(), fc.anything())), (message) => {
      const read = readThreadMessage(message);
      if (read?.kind === 'output') assert.equal(typeof read.text, 'string');
    }));
  });
});
