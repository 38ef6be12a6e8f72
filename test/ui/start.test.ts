import * as assert from 'node:assert/strict';
import { driveWindow } from './practiceDrive';

describe('first practice', function () {
  const window = driveWindow(this);

  it('opens from the palette, in a practice file with its lenses', async () => {
    await window().palette('NLP Practice: Start Quiz');
    await window().editor.waitFor();
    await window().lens('Run').waitFor();
    await window().lens('Check').waitFor();
    assert.ok((await window().lines()).some((line) => line.includes('from_pretrained')));
    await window().shot('first-practice');
  });

  it('asks nothing of any host outside this machine', () => {
    assert.deepEqual([...window().refused], []);
  });
});
