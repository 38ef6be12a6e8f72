import os from 'node:os';
import path from 'node:path';

/**
 * The folder that a setting names: in full, below the user's home (`~/...`), or below the workspace. Undefined where it names none, or one
 * below a workspace that is not there.
 */
export function folderNamed(written: string, workspace: string | undefined): string | undefined {
  const folder = written.trim().replace(/^~(?=$|[\\/])/, os.homedir());
  if (folder === '') return undefined;
  if (path.isAbsolute(folder)) return path.normalize(folder);
  return workspace === undefined ? undefined : path.resolve(workspace, folder);
}
