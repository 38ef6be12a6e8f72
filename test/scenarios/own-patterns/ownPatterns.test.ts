import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { EXAMPLE_TASK, exampleFiles, writeExample } from '../../authoringExample';
import { extension } from '../_harness/extension';
import { until } from '../_harness/until';

const TASK_FILE = `${EXAMPLE_TASK}/task.json`;

describe('patterns of the user', () => {
  let folder: string;

  before(async () => {
    await extension().activate();
    folder = path.join(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail('a folder is open'), 'lessons');
    writeExample(folder);
  });
  beforeEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const setting = (value: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('nlpPractice').update('patternsFolder', value, vscode.ConfigurationTarget.Workspace);
  const uriOf = (file: string): vscode.Uri => vscode.Uri.file(path.join(folder, file));
  const change = (file: string, from: string, to: string): void => {
    const text = exampleFiles()[file] ?? assert.fail(`the example has ${file}`);
    assert.ok(text.includes(from));
    fs.writeFileSync(path.join(folder, file), text.replace(from, to));
  };
  const practiceFile = (task: string): vscode.TextDocument | undefined => vscode.window.visibleTextEditors.find(({ document }) => document.fileName.endsWith(`${task}.practice.py`))?.document;

  async function opens(task: string): Promise<vscode.TextDocument> {
    return until(`${task} opens`, async () => {
      await vscode.commands.executeCommand('nlpPractice.openTask', task);
      return practiceFile(task);
    });
  }

  const marks = (file: string): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uriOf(file)).filter(({ source }) => source === 'NLP Practice');

  async function check(file: string): Promise<void> {
    await vscode.window.showTextDocument(uriOf(file));
    await vscode.commands.executeCommand('nlpPractice.checkTask');
  }

  it('are not there without the setting', async () => {
    await vscode.commands.executeCommand('nlpPractice.openTask', 'add-numbers');
    assert.equal(practiceFile('add-numbers'), undefined);
  });

  it('come with the setting, which may name a folder below the workspace', async () => {
    await setting('lessons');
    assert.match((await opens('add-numbers')).getText(), /total = ____\(numbers\)/);
  });

  it('follow the folder: a task that is added can be opened at once', async () => {
    const [pattern = ''] = [exampleFiles()['sums/pattern.json']];
    const { tasks, ...rest } = JSON.parse(pattern) as { tasks: { id: string }[] };
    for (const file of ['task.json', 'practice.py', 'check.py']) {
      fs.mkdirSync(path.join(folder, 'sums/tasks/add-more'), { recursive: true });
      fs.copyFileSync(path.join(folder, EXAMPLE_TASK, file), path.join(folder, 'sums/tasks/add-more', file));
    }
    fs.writeFileSync(path.join(folder, 'sums/pattern.json'), JSON.stringify({ ...rest, tasks: [...tasks, { ...tasks[0], id: 'add-more' }] }));
    await vscode.commands.executeCommand('nlpPractice.openTask', 'add-more');
    assert.ok(practiceFile('add-more'));
  });

  it('are proved by Check This Task', async () => {
    await check(TASK_FILE);
    assert.deepEqual(marks(TASK_FILE), []);
  });

  it('are marked by it at the field that is wrong, by what stands in the editor and before it is saved', async () => {
    const document = await vscode.workspace.openTextDocument(uriOf(TASK_FILE));
    const editor = await vscode.window.showTextDocument(document);
    const at = document.getText().indexOf('"max", "len"');
    await editor.edit((edit) => edit.insert(document.positionAt(at), '"min", '));
    assert.ok(document.isDirty);
    await vscode.commands.executeCommand('nlpPractice.checkTask');
    const [mark] = marks(TASK_FILE);
    assert.match(mark?.message ?? '', /^blanks\.1\.options: no mistake speaks of the option min, 1=min$/);
    assert.equal(document.getText(mark?.range), '"options"');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('are marked in the file that is wrong, whichever of them is open, and no more once they are mended', async () => {
    change(`${EXAMPLE_TASK}/check.py`, 'total == numbers', 'total != numbers');
    await check(`${EXAMPLE_TASK}/practice.py`);
    assert.match(marks(TASK_FILE).map(({ message }) => message).join('\n'), /blanks\.1\.solution: 1=sum is not right when it runs/);
    writeExample(folder);
    await check(`${EXAMPLE_TASK}/practice.py`);
    assert.deepEqual(marks(TASK_FILE), []);
  });

  it('are not checked from other files', async () => {
    await check('catalogue.json');
    assert.deepEqual(marks('catalogue.json'), []);
  });

  it('run behind the wall before files, which is proved on this very Node', async () => {
    await vscode.commands.executeCommand('nlpPractice.checkInstallation');
    const report = await until('the report is shown', () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'nlp-practice-report'));
    assert.match(report.document.getText(), /- stands: `read-file`/);
  });

  it('go with the setting', async () => {
    await setting(undefined);
    await until('the task is gone', async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.commands.executeCommand('nlpPractice.openTask', 'add-more');
      return practiceFile('add-more') === undefined;
    });
  });
});
