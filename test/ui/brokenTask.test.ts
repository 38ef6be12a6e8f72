import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until';
import { driveWindow } from './practiceDrive';
import { startQuiz } from './program';

/** The first of the pattern's tasks, where Start Quiz begins. */
const BROKEN = 'roberta-tokenizer';

describe('a broken task among good ones', function () {
  const window = driveWindow(this, {
    changeExtensions: (_folder, own) => {
      const file = join(own, 'quizzes', 'roberta-distilbert', 'tasks', BROKEN, 'task.json');
      const task = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
      writeFileSync(file, JSON.stringify({ ...task, minutes: 'three' }));
    },
  });

  const said = (): Promise<string> => until('it is said', async () => (await window().notifications()).find((text) => /A practice file of ours is wrong: .*roberta-tokenizer\/task\.json.*minutes/.test(text)));

  it('is passed over by Start Quiz, which says which file and which field', async () => {
    await startQuiz(window(), 'Load DistilBERT to classify sentences');
    await said();
    await window().shot('broken-task');
  });

  it('says so again when it is asked for, and what is open stays', async () => {
    await window().palette('Notifications: Clear All Notifications');
    await window().palette('NLP Practice: Open Task...');
    await window().pick('Load the RoBERTa tokenizer');
    await said();
    await window().panel.getByRole('heading', { name: 'Load DistilBERT to classify sentences' }).waitFor();
  });

  it('hides none of the others', async () => {
    await window().palette('NLP Practice: Next Task');
    await window().panel.getByText('Task 3 of').waitFor();
  });
});
