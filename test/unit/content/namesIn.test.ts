import assert from 'node:assert/strict';
import { namesIn } from '../../../src/core/content/namesIn';
import { parseTemplate } from '../../../src/core/practiceText';

describe('names in a program', () => {
  it('are its strings without spaces, in calls and in variables, each once', () => {
    const program = "name = 'textattack/roberta-base-SST-2'\nmodel = __blank_1__.from_pretrained(name)\nother = A.from_pretrained(\"roberta-base\", 'roberta-base')\nprint('not a name')\n";
    assert.deepEqual(namesIn(parseTemplate(program, 'practice.py')), ['textattack/roberta-base-SST-2', 'roberta-base']);
  });
});
