import * as vscode from 'vscode';
import { SCHEMA_SCHEME } from '../../core/authoring/schemaAddress';

/**
 * Gives the schemas of content files to whoever asks by `$schema`: VS Code's JSON support, of files in folders of any name. A file system and
 * no document provider, because only for the former VS Code starts an extension that has not been started.
 */
export function registerSchemaFiles(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerFileSystemProvider(SCHEMA_SCHEME, new SchemaFiles(vscode.Uri.joinPath(extensionUri, 'quizzes', 'schema')), { isReadonly: true, isCaseSensitive: true });
}

class SchemaFiles implements vscode.FileSystemProvider {
  /** They never change while the extension runs. */
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(private readonly folder: vscode.Uri) {}

  watch(): vscode.Disposable {
    return { dispose: () => undefined };
  }

  stat(uri: vscode.Uri): Thenable<vscode.FileStat> {
    return vscode.workspace.fs.stat(this.#fileOf(uri));
  }

  readFile(uri: vscode.Uri): Thenable<Uint8Array> {
    return vscode.workspace.fs.readFile(this.#fileOf(uri));
  }

  readDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #fileOf(uri: vscode.Uri): vscode.Uri {
    if (!/^\/[a-z]+\.schema\.json$/.test(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    return vscode.Uri.joinPath(this.folder, uri.path);
  }
}
