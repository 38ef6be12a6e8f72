import assert from 'node:assert/strict';
import { gradeKnown } from '../../../src/core/grading/gradeKnown';
import { liveStates } from '../../../src/core/grading/liveStates';
import type { Task } from '../../../src/core/content/types';
import type { Answers } from '../../../src/core/practiceText';
import { shippedTask } from './shipped';

const IDS = "inputs['input_ids']";
const SENTENCE = "'This is a test sentence.'";

type Kind = 'right' | 'wrong' | 'blank' | undefined;
const CASES: readonly (readonly [task: string, answers: Answers, kind: Kind, words?: RegExp])[] = [
  ['roberta-tokenizer', { 1: 'RobertaTokenizer' }, 'right'],
  ['roberta-tokenizer', { 1: '(RobertaTokenizer)' }, 'right'],
  ['roberta-tokenizer', { 1: '  RobertaTokenizer ' }, 'right'],
  ['roberta-tokenizer', { 1: 'AutoTokenizer' }, 'right'],
  ['roberta-tokenizer', { 1: 'BertTokenizer' }, 'wrong', /^Blank 1 holds `BertTokenizer`: it loads without an error/],
  ['roberta-tokenizer', { 1: 'GPT2Tokenizer ' }, 'wrong', /^Blank 1 holds `GPT2Tokenizer`: every id is right/],
  ['roberta-tokenizer', { 1: 'robertatokenizer' }, undefined],
  ['roberta-tokenizer', { 1: 'RobertaTokenizer as T' }, undefined],
  ['roberta-tokenizer', { 1: '\nRobertaTokenizer' }, undefined],
  ['roberta-tokenizer', { 1: 'RobertaTokenizer # the one' }, undefined],
  ['roberta-tokenizer', { 1: 'RobertaTokenizer\\' }, undefined],
  ['roberta-tokenizer', { 1: 'RobertaTokenizer\\\n' }, undefined],
  ['roberta-tokenizer', { 1: 'RobertaTokenizer\u200b' }, undefined],
  ['roberta-tokenizer', { 1: 'RobertaTokenizer\0' }, undefined],
  ['roberta-tokenizer', { 1: '"RobertaTokenizer"' }, undefined],
  ['roberta-tokenizer', { 1: '____' }, 'blank', /^Blank 1 is still empty\.$/],
  ['roberta-tokenizer', {}, 'blank'],
  ['distilbert-classifier', { 1: 'AutoModelForSequenceClassification' }, 'right'],
  ['distilbert-classifier', { 1: 'RobertaForSequenceClassification' }, 'wrong', /noise/],
  ['distilbert-classifier', { 1: 'DistilBertForMaskedLM' }, undefined],
  ['tokenize-input', { 1: '"Hello, how are you?"' }, 'right'],
  ['tokenize-input', { 1: "u'Hello, how ' 'are you?'" }, 'right'],
  ['tokenize-input', { 1: '( "Hello, how are you?", )' }, undefined],
  ['tokenize-input', { 1: "['Hello, how are you?' , ]" }, 'right'],
  ['tokenize-input', { 1: 'str( 12345 )' }, 'right'],
  ['tokenize-input', { 1: '(12345)' }, 'wrong', /raises `ValueError`/],
  ['tokenize-input', { 1: 'b"Hello, how are you?"' }, 'wrong', /these are bytes/],
  ['tokenize-input', { 1: '12_345' }, undefined],
  ['tokenize-input', { 1: "'Hello, how are you'" }, undefined],
  ['tokenize-input', { 1: "'hello, how are you?'" }, undefined],
  ['token-ids', { 1: 'id', 2: 'id' }, 'right'],
  ['token-ids', { 1: 'whatever', 2: ' whatever' }, 'right'],
  ['token-ids', { 1: 'größe', 2: 'größe' }, 'right'],
  ['token-ids', { 1: '_', 2: '_' }, 'right'],
  ['token-ids', { 1: 'match', 2: 'match' }, 'right'],
  ['token-ids', { 1: 'id', 2: 'token_id' }, 'wrong', /^Blank 1 holds `id`: .*Nothing raises/],
  ['token-ids', { 1: 'tokenid', 2: 'token_id' }, 'wrong', /`NameError`/],
  ['token-ids', { 1: 'token', 2: 'token' }, 'wrong', /^Blank 2 holds `token`/],
  ['token-ids', { 1: 'token', 2: 'id' }, 'wrong', /^Blank 1 holds `token`/],
  ['token-ids', { 1: 'class', 2: 'class' }, undefined],
  ['token-ids', { 1: '1x', 2: '1x' }, undefined],
  ['token-ids', { 1: 'a b', 2: 'a b' }, undefined],
  ['token-ids', { 1: 'x', 2: 'y' }, undefined],
  ['token-ids', { 1: 'id', 2: '' }, 'blank', /^Blank 2 is still empty\.$/],
  ['run-the-model', { 1: SENTENCE, 2: "'pt'", 3: IDS }, 'right'],
  ['run-the-model', { 1: '"This is a test sentence."', 2: '"pt"', 3: 'inputs["input_ids"]' }, 'right'],
  ['run-the-model', { 1: SENTENCE, 2: "'p' 't'", 3: '** inputs' }, 'right'],
  ['run-the-model', { 1: SENTENCE, 2: "'pt'", 3: 'attention_mask=inputs["attention_mask"], input_ids=inputs["input_ids"]' }, undefined],
  ['run-the-model', { 1: SENTENCE, 2: "'tf'", 3: IDS }, 'wrong', /^Blank 2 holds `'tf'`/],
  ['run-the-model', { 1: "'Anything.'", 2: '"tf"', 3: 'anything' }, 'wrong', /^Blank 2 holds `"tf"`/],
  ['run-the-model', { 1: SENTENCE, 2: "'pt'", 3: '(inputs)' }, 'wrong', /^Blank 3 holds `\(inputs\)`/],
  ['run-the-model', { 1: SENTENCE, 2: "'PT'", 3: IDS }, undefined],
  ['run-the-model', { 1: '', 2: "'pt'", 3: '____' }, 'blank', /^Blanks 1 and 3 are still empty\.$/],
];

describe('gradeKnown', () => {
  for (const [id, answers, kind, words] of CASES) {
    it(`${id} ${JSON.stringify(answers)} is ${kind ?? 'for the run to decide'}`, async () => {
      const task = await shippedTask(id);
      const verdict = gradeKnown(task, answers);
      assert.equal(verdict?.kind, kind, verdict?.message);
      if (words !== undefined) assert.match(verdict?.message ?? '', words);
      const live = liveStates(task, answers);
      assert.equal(Object.values(live).every((state) => state === 'right'), kind === 'right');
    });
  }

  it('says of each blank how it stands', async () => {
    const verdict = gradeKnown(await shippedTask('run-the-model'), { 1: SENTENCE, 2: "'tf'", 3: '**inputs' });
    assert.deepEqual(Object.values(verdict?.blanks ?? {}).map(({ state }) => state), ['right', 'wrong', 'right']);
    assert.match(verdict?.blanks['3']?.message ?? '', /attention mask/);
    assert.equal(verdict?.checked, '2 of 3 blanks right, compared as Python with the known answers');
  });

  it('compares in place, however long the program is, and leaves very long answers to the run', async () => {
    const task = await shippedTask('run-the-model');
    const { segments, slots } = task.template;
    const long: Task = { ...task, template: { segments: [`${'x = [1, 2, 3]\n'.repeat(2_000)}${segments[0] ?? ''}`, ...segments.slice(1)], slots } };
    assert.deepEqual(liveStates(long, { 1: SENTENCE, 2: '"pt"', 3: '( inputs["input_ids"] )' }), { 1: 'right', 2: 'right', 3: 'right' });
    for (const deep of ['('.repeat(5_000), `${'['.repeat(5_000)}${']'.repeat(5_000)}`, `'${'é'.repeat(10_000)}'`, '-'.repeat(10_000)]) {
      assert.equal(liveStates(long, { 1: SENTENCE, 2: deep, 3: IDS })['2'], 'filled');
    }
    const brackets = 400;
    assert.equal(liveStates(task, { 1: `${'('.repeat(brackets)}${SENTENCE}${')'.repeat(brackets)}` })['1'], 'right');
  });

  it('keeps states apart from the live ones, which are never wrong', async () => {
    assert.deepEqual(liveStates(await shippedTask('run-the-model'), { 1: SENTENCE, 2: "'tf'", 3: ' ' }), { 1: 'right', 2: 'filled', 3: 'empty' });
  });

  it('knows linked names only together', async () => {
    const task = await shippedTask('token-ids');
    assert.deepEqual(liveStates(task, { 1: 'token_id', 2: 'id' }), { 1: 'filled', 2: 'filled' });
    assert.deepEqual(liveStates(task, { 1: 'token_id', 2: '' }), { 1: 'filled', 2: 'empty' });
  });
});
