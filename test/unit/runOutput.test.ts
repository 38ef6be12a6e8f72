import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OutputChunk } from '../../src/shared/protocol';
import { RunOutput } from '../../src/runtime/runOutput';
import { Limits } from '../../src/runtime/threadMessages';

function collect(): { output: RunOutput; chunks: OutputChunk[] } {
  const chunks: OutputChunk[] = [];
  return { output: new RunOutput((more) => chunks.push(...more)), chunks };
}

describe('the output of a run', () => {
  it('is kept by stream and told in the order printed', () => {
    const stream = fc.constantFrom<OutputChunk['stream']>('stdout', 'stderr');
    fc.assert(fc.property(fc.array(fc.tuple(stream, fc.string())), (pieces) => {
      const { output, chunks } = collect();
      for (const [to, text] of pieces) output.add(to, text);
      assert.equal(chunks.map((chunk) => chunk.text).join(''), pieces.map(([, text]) => text).join(''));
      for (const one of ['stdout', 'stderr'] as const) assert.equal(output.text(one), pieces.filter(([to]) => to === one).map(([, text]) => text).join(''));
      assert.equal(output.truncated, false);
    }));
  });

  it('takes exactly as much as its limit, and says when there was more', () => {
    const { output, chunks } = collect();
    output.add('stdout', 'x'.repeat(Limits.output));
    assert.equal(output.truncated, false);
    output.add('stderr', 'y');
    output.add('stdout', 'z');
    assert.equal(output.truncated, true);
    assert.equal(output.text('stdout'), 'x'.repeat(Limits.output));
    assert.equal(output.text('stderr'), '\n[Output cut: a program may print 2,000,000 characters.]\n');
    assert.equal(chunks.length, 2);
  });

  it('does not cut a character in two', () => {
    const { output } = collect();
    output.add('stdout', `${'x'.repeat(Limits.output - 1)}😀 and more`);
    assert.equal(output.text('stdout').charCodeAt(Limits.output - 2), 'x'.charCodeAt(0));
    assert.doesNotMatch(output.text('stdout'), /\p{Cs}/u);
  });
});
