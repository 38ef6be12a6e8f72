import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_TASK, writeExample } from '../authoringExample';
import { AuthorsHands } from './authorsHands';
import { driveWindow } from './practiceDrive';

describe('own patterns in a workspace that is not trusted', function () {
  const lessons = mkdtempSync(join(tmpdir(), 'nlp-practice-lessons-'));
  writeExample(lessons);
  after(() => rmSync(lessons, { recursive: true, force: true }));
  const window = driveWindow(this, {
    trust: true,
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' },
    machineSettings: { 'nlpPractice.patternsFolder': lessons },
    fillWorkspace: (folder) => writeExample(join(folder, 'quizzes')),
  });
  const page = () => window().page;
  const hands = new AuthorsHands(window);

  it('contribute nothing, though the machine\'s settings name them', async () => {
    await page().getByText('Restricted Mode').first().waitFor();
    await hands.showPatterns();
    await hands.rows.filter({ hasText: 'RoBERTa and DistilBERT' }).first().waitFor();
    assert.equal(await hands.rows.filter({ hasText: 'Sums' }).count(), 0);
    await window().shot('own-untrusted');
  });

  it('nothing of the workspace is checked or shown', async () => {
    for (const title of ['Check This Task', 'Preview This Task']) {
      await hands.openFile(`quizzes/${EXAMPLE_TASK}/task.json`);
      await window().palette(`NLP Practice: ${title}`);
      await hands.said(/^This workspace is not trusted, so no task of it is checked or shown/);
      await window().palette('Notifications: Clear All Notifications');
    }
  });

  it('come as soon as the workspace is trusted', async () => {
    await window().palette('Workspaces: Manage Workspace Trust');
    await page().getByRole('button', { name: /^Trust$/ }).first().click();
    await hands.rows.filter({ hasText: 'Sums' }).first().waitFor();
    assert.match((await hands.rows.first().innerText()).trim(), /^Sums/);
    await window().shot('own-trusted');
  });
});
