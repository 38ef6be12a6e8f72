import * as assert from 'node:assert/strict';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { until } from '../../until';

/** The first task: one answer in two places. */
const TASK = 'roberta-tokenizer';
const ENDING = `${TASK}.practice.py`;

/** Longer than all that follows a command. */
const SETTLED_MS = 700;

/** The practice file as it is open now. */
export interface PracticeBuffer {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  /** What stands on the disk. */
  disk(): string;
  writeDisk(text: string): void;
  /** Names of the files in the practice folder. */
  files(): string[];
}

/** Opens the first task by its command, with its blanks as they were at first, saved. */
export async function openFresh(): Promise<PracticeBuffer> {
  await vscode.commands.executeCommand('nlpPractice.openTask', TASK);
  const buffer = await opened();
  await vscode.commands.executeCommand('nlpPractice.restoreCode');
  await settled(buffer);
  await vscode.commands.executeCommand('nlpPractice.resetTask');
  await until('the blanks are empty', () => places(buffer.document).length === 2 && held(buffer.document).every((text) => text === '____')).catch((error: unknown) => {
    throw new Error(`The buffer holds:\n${buffer.document.getText()}`, { cause: error });
  });
  await settled(buffer);
  return buffer;
}

/** Reset draws another variant of the task: its code follows the emptied blanks a moment later. */
async function settled({ document, disk }: PracticeBuffer): Promise<void> {
  let version: number;
  do {
    ({ version } = document);
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    await until('the file is saved', () => disk() === document.getText());
  } while (document.version !== version);
}

/** The practice file that is open already. */
export async function opened(): Promise<PracticeBuffer> {
  const editor = await until('the practice file is in an editor', () => vscode.window.visibleTextEditors.find((one) => one.document.fileName.endsWith(ENDING)));
  const { document } = editor;
  await until('its lenses are there', async () => (await lenses(document)).length > 0);
  return {
    editor,
    document,
    disk: () => fs.readFileSync(document.fileName, 'utf8'),
    writeDisk: (text) => fs.writeFileSync(document.fileName, text),
    files: () => fs.readdirSync(path.dirname(document.fileName)).sort(),
  };
}

/** The two places of the blank, found by the code around them. */
export function places(document: vscode.TextDocument): vscode.Range[] {
  const text = document.getText();
  const at = (from: RegExp, to: string): vscode.Range[] => {
    const match = from.exec(text);
    if (match === null) return [];
    const start = match.index + match[0].length;
    const end = text.indexOf(to, start);
    return end < 0 ? [] : [new vscode.Range(document.positionAt(start), document.positionAt(end))];
  };
  return [...at(/from transformers import /, '\n\n'), ...at(/\ntokenizer = /, '.from_pretrained(')];
}

export function held(document: vscode.TextDocument): string[] {
  return places(document).map((range) => document.getText(range));
}

/** Selects a place of the blank and waits until VS Code has asked for its linked ranges, which it does a moment later. */
export async function enter(document: vscode.TextDocument, place: number): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  const range = places(document)[place];
  assert.ok(range, 'the blank is in the file');
  editor.selection = new vscode.Selection(range.start, range.end);
  await new Promise((resolve) => setTimeout(resolve, 500));
}

/** Types as the keyboard does, letter by letter. */
export async function type(text: string): Promise<void> {
  for (const letter of text) await vscode.commands.executeCommand('type', { text: letter });
}

export async function lenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)) ?? [];
}
