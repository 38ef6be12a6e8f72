import * as assert from 'node:assert/strict';
import { driveWindow } from './practiceDrive';
import { prints, run, startQuiz } from './program';

describe('a folder that is not trusted', function () {
  const window = driveWindow(this, {
    trust: true,
    settings: { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' },
  });

  it('is practised in like any other: programs run behind our own walls', async () => {
    await window().page.getByText('Restricted Mode').first().waitFor();
    await startQuiz(window());
    await window().panel.getByRole('button', { name: 'RobertaTokenizer' }).last().click();
    await window().lens('Blank 1: right').waitFor();
    await window().panelButton('Check').click();
    await window().outcome.filter({ hasText: 'The answer is right' }).waitFor();
    await run(window());
    await prints(window(), 'begin:');
    await window().page.getByText('Restricted Mode').first().waitFor();
    assert.deepEqual(await window().notifications(), []);
    assert.equal(await window().page.locator('.monaco-dialog-box').count(), 0);
    await window().shot('restricted');
  });
});
