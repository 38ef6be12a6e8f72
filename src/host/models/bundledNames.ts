import * as v from 'valibot';
import * as vscode from 'vscode';

const Catalog = v.object({ models: v.record(v.string(), v.object({ aliases: v.array(v.string()) })) });

/** A model that a stand-in is bundled for, by all names that upstream has for it. */
export interface StandIn {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Reads them from the list that ships. @throws when it is not there or does not fit its schema */
export async function readStandIns(extension: vscode.Uri): Promise<StandIn[]> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'models', 'catalog.json'));
  const { models } = v.parse(Catalog, JSON.parse(new TextDecoder().decode(bytes)));
  return Object.entries(models).map(([name, { aliases }]) => ({ name, aliases }));
}
