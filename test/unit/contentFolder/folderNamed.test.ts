import assert from 'node:assert/strict';
import os from 'node:os';
import path from 'node:path';
import { folderNamed } from '../../../src/content/folderNamed';

describe('the folder that a setting names', () => {
  const workspace = path.resolve('/work/project');

  it('is written in full, below the home or below the workspace', () => {
    assert.equal(folderNamed(path.resolve('/a/quizzes'), workspace), path.resolve('/a/quizzes'));
    assert.equal(folderNamed(' ~/quizzes ', undefined), path.join(os.homedir(), 'quizzes'));
    assert.equal(folderNamed('quizzes', workspace), path.join(workspace, 'quizzes'));
  });

  it('is none where nothing is written, or where there is no workspace to look below', () => {
    assert.deepEqual([folderNamed('', workspace), folderNamed('  ', workspace), folderNamed('quizzes', undefined)], [undefined, undefined, undefined]);
  });
});
