import { join } from 'node:path';
import { until } from '../until';
import { writeExample } from '../authoringExample';
import { driveWindow } from './practiceDrive';

const picture = (ink: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 40 40"><path d="M18 4h4v32h-4ZM4 18h32v4H4Z" fill="${ink}"/></svg>`;
const PATTERN = {
  schemaVersion: 1, title: 'Sums', topic: 'Python', minutes: 2, skills: [{ id: 'adding', title: 'Adding' }], concepts: [{ id: 'plus', title: 'Plus', minutes: 1 }],
  tasks: [{ id: 'add-numbers', title: 'Add numbers', difficulty: 'easy', minutes: 1, skill: 'adding' }],
};

describe('a page of an own pattern', function () {
  const window = driveWindow(this, {
    fillWorkspace: (folder) => {
      writeExample(join(folder, 'lessons'), {
        'sums/pattern.json': JSON.stringify(PATTERN), 'sums/concepts/plus.md': "# Plus\n\nTwo strokes.\n\n![A plus](pictures/plus.light.svg)\n\n```python\nprint(1 + 1)\n```\n\n```text\n2\n```\n",
        'sums/concepts/pictures/plus.light.svg': picture('#333'), 'sums/concepts/pictures/plus.dark.svg': picture('#ddd'), '../.vscode/settings.json': '{ "nlpPractice.patternsFolder": "lessons" }',
      });
    },
  });

  it('shows its pictures and runs its programs', async () => {
    await window().palette('NLP Practice: Open Pattern...');
    await window().pick('Sums');
    await window().panel.getByRole('button', { name: 'Plus' }).first().click();
    await window().panel.getByRole('heading', { name: 'Plus' }).waitFor();
    const image = window().panel.getByRole('img', { name: 'A plus' }).first();
    await until('the picture is drawn', () => image.evaluate((element) => (element as HTMLImageElement).naturalWidth > 0));
    await window().panel.getByRole('button', { name: /^Run/ }).first().click();
    await window().output.filter({ hasText: '2' }).waitFor();
    await window().shot('own-page');
  });
});
