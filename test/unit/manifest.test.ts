import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { COMMANDS, CONTEXT_KEYS, LANGUAGE_ID, PANEL_VIEW_TYPE } from '../../src/commands/commandIds';
import { SETTINGS, SETTINGS_SECTION } from '../../src/commands/settingKeys';
import { SCHEMA_SCHEME } from '../../src/core/authoring/schemaAddress';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

const Named = v.looseObject({ command: v.string(), when: v.optional(v.string()) });
const Manifest = v.object({
  icon: v.string(),
  l10n: v.string(),
  engines: v.object({ vscode: v.string() }),
  devDependencies: v.record(v.string(), v.string()),
  activationEvents: v.array(v.string()),
  extensionKind: v.array(v.string()),
  contributes: v.object({
    commands: v.array(v.object({ command: v.string(), title: v.string(), category: v.string(), icon: v.optional(v.string()), enablement: v.optional(v.string()) })),
    menus: v.record(v.string(), v.array(Named)),
    keybindings: v.array(v.looseObject({ command: v.string(), key: v.string(), when: v.string() })),
    languages: v.array(v.object({ id: v.string(), aliases: v.array(v.string()), extensions: v.array(v.string()), configuration: v.string() })),
    grammars: v.array(v.object({ language: v.string(), scopeName: v.string(), path: v.string() })),
    configurationDefaults: v.record(v.string(), v.record(v.string(), v.unknown())),
    configuration: v.object({
      properties: v.record(v.string(), v.looseObject({ default: v.unknown(), scope: v.string(), markdownDescription: v.string() })),
    }),
    colors: v.array(v.object({ id: v.string(), description: v.string(), defaults: v.record(v.string(), v.string()) })),
    jsonValidation: v.array(v.object({ fileMatch: v.array(v.string()), url: v.string() })),
    snippets: v.array(v.object({ language: v.string(), path: v.string() })),
  }),
});
const text = read('package.json');
const manifest = v.parse(Manifest, JSON.parse(text));
const { contributes } = manifest;
const strings = v.parse(v.record(v.string(), v.string()), JSON.parse(read('package.nls.json')));
const ids: string[] = Object.values(COMMANDS);

const AUTHORING: string[] = [COMMANDS.checkTask, COMMANDS.previewTask];
const TASK_FILES = /^editorTextFocus && resourcePath =~ \/(.+)\/$/;

describe('manifest', () => {
  it('contributes exactly the commands of commandIds.ts', () => {
    assert.deepEqual(contributes.commands.map((c) => c.command).sort(), [...ids].sort());
  });

  it('names only contributed commands in menus and keys', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map((entry) => entry.command);
    assert.deepEqual(used.filter((id) => !ids.includes(id)), []);
  });

  // Nothing here may follow the focus by way of the extension: a key right after the focus moved would come first, and be typed.
  it('gives every command a key: in practice files, or in files of a task for its author', () => {
    assert.deepEqual([...new Set(contributes.keybindings.map((k) => k.command))].sort(), [...ids].sort());
    for (const { command, when } of contributes.keybindings) {
      const forAuthors = AUTHORING.includes(command);
      assert.match(when, forAuthors ? TASK_FILES : /^editorTextFocus && nlpPractice\.hasTask && resourceFilename =~ \/\\\.practice\\\.py\$\//, command);
    }
    const keys = contributes.keybindings.map((k) => k.key);
    assert.deepEqual(keys, [...new Set(keys)]);
  });

  it('offers authors their commands in the three files of a task, on every platform', () => {
    for (const { when } of contributes.keybindings.filter(({ command }) => AUTHORING.includes(command))) {
      const files = new RegExp(TASK_FILES.exec(when)?.[1] ?? '$^');
      for (const file of ['/a/quizzes/sums/tasks/add/task.json', 'c:\\a\\sums\\tasks\\add\\practice.py', '/a/sums/tasks/add/check.py']) assert.match(file, files);
      for (const file of ['/a/.vscode/tasks.json', '/a/sums/tasks/check.py', '/a/sums/questions.json', '/a/storage/practice/add.practice.py']) assert.doesNotMatch(file, files);
    }
  });

  it('moves by Tab only where nothing else wants it', () => {
    for (const { key, when } of contributes.keybindings.filter((k) => k.key.endsWith('tab'))) {
      for (const part of [
        'nlpPractice.inBlank', '!suggestWidgetVisible', '!inlineSuggestionVisible', '!inSnippetMode', '!editorReadonly', '!editorTabMovesFocus', '!editorHasMultipleSelections',
      ]) {
        assert.ok(when.split(' && ').includes(part), `${key}: ${part}`);
      }
    }
  });

  it('looks only at context keys that the code sets', () => {
    const known: string[] = Object.values(CONTEXT_KEYS);
    const conditions = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map((e) => e.when ?? '').concat(contributes.commands.map((c) => c.enablement ?? ''));
    const used = new Set(conditions.flatMap((when) => when.match(/nlpPractice\.\w+/g) ?? []));
    assert.deepEqual([...used].sort(), [...known].sort());
  });

  it('takes every string of people from package.nls.json, and keeps none there unused', () => {
    const used = [...text.matchAll(/"%([^%"]+)%"/g)].map((m) => m[1] as string);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
    const shown = [
      ...contributes.commands.flatMap((c) => [c.title, c.category]),
      ...contributes.colors.map((c) => c.description),
      ...Object.values(contributes.configuration.properties).map((p) => p.markdownDescription),
    ];
    assert.deepEqual(shown.filter((s) => !/^%.+%$/.test(s)), []);
  });

  it('activates for the language, the panel and the schemas of content files only', () => {
    assert.deepEqual(manifest.activationEvents, [`onLanguage:${LANGUAGE_ID}`, `onWebviewPanel:${PANEL_VIEW_TYPE}`, `onFileSystem:${SCHEMA_SCHEME}`]);
    assert.deepEqual(manifest.extensionKind, ['ui', 'workspace']);
  });

  it('contributes the settings of settingKeys.ts with their defaults', () => {
    const wanted = Object.values(SETTINGS).map((s) => [`${SETTINGS_SECTION}.${s.key}`, s.default] as const);
    const contributed = Object.entries(contributes.configuration.properties).map(([key, p]) => [key, p.default] as const);
    assert.deepEqual([...contributed].sort(), [...wanted].sort());
  });

  it('switches off in practice files what would change or answer them', () => {
    const defaults = contributes.configurationDefaults[`[${LANGUAGE_ID}]`];
    for (const key of ['editor.formatOnSave', 'editor.formatOnType', 'editor.formatOnPaste', 'files.trimTrailingWhitespace', 'files.insertFinalNewline', 'editor.inlineSuggest.enabled']) {
      assert.equal(defaults?.[key], false, key);
    }
    assert.equal(defaults?.['editor.linkedEditing'], true);
  });

  it('changes nothing elsewhere but the red of linked places, which would say that a blank is wrong', () => {
    const { [`[${LANGUAGE_ID}]`]: own, ...elsewhere } = contributes.configurationDefaults;
    assert.ok(own);
    assert.deepEqual(Object.keys(elsewhere), ['workbench.colorCustomizations']);
    assert.deepEqual(Object.keys(elsewhere['workbench.colorCustomizations'] ?? {}), ['editor.linkedEditingBackground']);
  });

  it('has colours of its own for four themes', () => {
    for (const color of contributes.colors) {
      assert.match(color.id, /^nlpPractice\.\w+$/);
      assert.deepEqual(Object.keys(color.defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], color.id);
    }
  });

  it('points at files that are there', () => {
    const files = [
      manifest.icon,
      manifest.l10n,
      ...contributes.languages.map((l) => l.configuration),
      ...contributes.grammars.map((g) => g.path),
      ...contributes.jsonValidation.map((j) => j.url),
      ...contributes.snippets.map((s) => s.path),
    ];
    assert.deepEqual(files.filter((file) => !fs.existsSync(path.join(root, file))), []);
  });

  it('asks for the VS Code whose types it is checked with', () => {
    const minor = (version: string | undefined): string | undefined => /(\d+\.\d+)/.exec(version ?? '')?.[1];
    assert.equal(minor(manifest.engines.vscode), minor(manifest.devDependencies['@types/vscode']));
  });
});
