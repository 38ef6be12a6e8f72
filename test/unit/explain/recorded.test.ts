/** The real libraries' own words: every mistake that was recorded of them has its sentence, or stands here as one that has none. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { explain } from '../../../src/core/explain/explain';

interface Recorded {
  readonly programs: Readonly<Record<string, { readonly exception: string | null; readonly message: string | null }>>;
}

const { programs } = JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'parity', 'truth.json'), 'utf8')) as Recorded;

/** What is left to Python's own words: they say all that there is, or a task hardly meets them. */
const UNEXPLAINED = [
  'encoding-constructor', 'pipeline-without-anything', 'tokenizer-add-special-unknown', 'tokenizer-alignment-backwards', 'tokenizer-alignment-nowhere',
  'tokenizer-decode-float', 'tokenizer-decode-negative', 'tokenizer-pad-nothing', 'tokenizer-truncation-second-missing', 'tokenizer-truncation-too-short',
  'torch-raises-backward-of-two', 'torch-raises-backward-without-gradients', 'torch-raises-gradients-of-integers', 'torch-raises-in-place-into-integers',
  'torch-raises-index-a-scalar', 'torch-raises-minus-booleans',
  // Without words; where they come from tells, and that is not recorded
  'task-logits-wrong-attribute', 'tokenizer-token-to-sequence-backwards',
];

describe('the sentence over what the real libraries say', () => {
  it('is there for every mistake that was recorded of them, but for those that are named here', () => {
    const raised = Object.entries(programs).filter(([, { exception }]) => exception !== null);
    const unexplained = raised.filter(([, { exception, message }]) => explain({ type: exception ?? '', message: message ?? '', frames: [] }) === null);
    assert.ok(raised.length > 100);
    assert.deepEqual(unexplained.map(([name]) => name).sort(), [...UNEXPLAINED].sort());
  });
});
