import assert from 'node:assert/strict';
import { gradeAnswers } from '../../src/core/grading/gradeAnswers';
import { spoiler } from '../../src/core/grading/spoilers';
import type { Answers } from '../../src/core/practiceText';
import type { VerdictKind } from '../../src/shared/protocol';
import { ContentEngine, shipped } from './engine';

const SENTENCE = "'A film to see twice.'";

/** Answers that nobody wrote down, so that only running them tells. */
const UNLISTED: readonly (readonly [task: string, answers: Answers, kind: VerdictKind, words: RegExp])[] = [
  ['roberta-tokenizer', { 1: 'robertatokenizer' }, 'wrong', /^Blank 1 holds `robertatokenizer`: line 1 then raises `ImportError`/],
  ['roberta-tokenizer', { 1: 'XLMRobertaTokenizer' }, 'undecided', /^This answer goes beyond the practice edition: .*XLMRobertaTokenizer/],
  ['roberta-tokenizer', { 1: 'RobertaForMaskedLM' }, 'wrong', /^Blank 1 holds `RobertaForMaskedLM`: line \d+ then raises `AttributeError`/],
  ['roberta-tokenizer', { 1: 'Roberta Tokenizer' }, 'syntax', /^Blank 1 holds `Roberta Tokenizer`: Python cannot read line 1: invalid syntax\.$/],
  ['roberta-tokenizer', { 1: 'pipeline' }, 'wrong', /^Blank 1 holds `pipeline`: line 5 then raises `AttributeError`/],
  ['distilbert-classifier', { 1: 'DistilBertTokenizer' }, 'wrong', /^Blank 1 holds `DistilBertTokenizer`: line \d+ then raises `AttributeError`/],
  ['distilbert-classifier', { 1: 'distilbert' }, 'wrong', /raises `ImportError`/],
  ['tokenize-input', { 1: "f'{1 + 1} films'" }, 'right', /right/],
  ['tokenize-input', { 1: "['One.', 'Two or three.'], padding=True" }, 'right', /right/],
  ['tokenize-input', { 1: "'A question?', 'An answer.'" }, 'right', /right/],
  ['tokenize-input', { 1: "['One.', 'Two or three.']" }, 'wrong', /^Blank 1 holds .*: line 6 then raises `ValueError`: Unable to create tensor/],
  ['tokenize-input', { 1: '3.5' }, 'wrong', /^Blank 1 holds `3\.5`: line 6 then raises `ValueError`: text input must be of type `str`/],
  ['tokenize-input', { 1: 'hello' }, 'wrong', /raises `NameError`: name 'hello' is not defined\.$/],
  ['tokenize-input', { 1: "''" }, 'wrong', /the text is empty/],
  ['tokenize-input', { 1: "'it's'" }, 'syntax', /Python cannot read line 6/],
  ['tokenize-input', { 1: 'exit(0)' }, 'wrong', /no tensor of ids/],
  ['tokenize-input', { 1: `'${'a '.repeat(5_000)}'` }, 'right', /right/],
  ['tokenize-input', { 1: "'\0'" }, 'syntax', /holds `'\\x00'`.*null bytes/],
  ['tokenize-input', { 1: "'\ud800'" }, 'syntax', /holds `'\\ud800'`/],
  ['token-ids', { 1: 'int(i)', 2: 'i' }, 'right', /right/],
  ['token-ids', { 1: 'tokenizer', 2: 'tokenizer' }, 'right', /right/],
  ['token-ids', { 1: 'x', 2: 'y' }, 'wrong', /^Blank 1 holds `x`: line 6 then raises `NameError`: name 'x' is not defined\.$/],
  ['token-ids', { 1: 'len', 2: 'n' }, 'wrong', /maps to a function, and its id is 7592/],
  ['token-ids', { 1: 'i + 1', 2: 'i' }, 'wrong', /^Blank 1 holds `i \+ 1`: the token `hello` maps to 7593, and its id is 7592\.$/],
  ['token-ids', { 1: 'class', 2: 'class' }, 'syntax', /Python cannot read line 6/],
  ['run-the-model', { 1: SENTENCE, 2: "'pt'", 3: 'inputs["input_ids"]' }, 'right', /right/],
  ['run-the-model', { 1: SENTENCE, 2: "'pt'", 3: '**inputs' }, 'right', /right/],
  ['run-the-model', { 1: "['Good.', 'A long and tiresome film.'], padding=True", 2: "'pt'", 3: '**inputs' }, 'right', /right/],
  ['run-the-model', { 1: SENTENCE, 2: "'pt'", 3: 'inputs.input_ids, inputs.attention_mask' }, 'right', /right/],
  ['run-the-model', { 1: SENTENCE, 2: "'jax'", 3: '**inputs' }, 'wrong', /^Blank 2 holds `'jax'`: line \d+ then raises `ValueError`: run the program/],
  ['run-the-model', { 1: SENTENCE, 2: "'pt'", 3: "inputs['ids']" }, 'wrong', /^Blank 3 holds `inputs\['ids'\]`: line \d+ then raises `KeyError`/],
  ['run-the-model', { 1: SENTENCE, 2: "'pt'", 3: "inputs['input_ids'][:, :3]" }, 'wrong', /^Blank 3 holds .*not the logits of the text/],
  ['run-the-model', { 1: '12345', 2: "'pt'", 3: '**inputs' }, 'wrong', /^Blank 1 holds `12345`: line \d+ then raises `ValueError`/],
];

describe('answers that nobody wrote down', () => {
  let engine: ContentEngine;
  before(() => {
    engine = new ContentEngine();
  });
  after(() => engine.end());

  for (const [id, answers, kind, words] of UNLISTED) {
    it(`${id} ${JSON.stringify(answers).slice(0, 90)} is ${kind}`, async function () {
      this.timeout(120_000);
      const task = await (await shipped()).open(id);
      const verdict = await gradeAnswers(task, answers, engine.run);
      assert.equal(verdict.kind, kind, verdict.message);
      assert.equal(verdict.how, kind === 'undecided' ? null : 'ran');
      assert.match(verdict.message, words);
      assert.ok(verdict.message.length < 700, verdict.message);
      if (kind === 'wrong') assert.equal(spoiler(task, verdict.message.replace(/^Blank \d+ holds [^:]*:/, '')), undefined, verdict.message);
    });
  }
});
