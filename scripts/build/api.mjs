/** Writes `dist/api.json`: signatures and docstrings of the practice editions, told by themselves in the built runtime. */
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

const PROGRAM = 'import practice_signatures\nprint(practice_signatures.as_json())\n';

export function buildApi({ outDir }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(outDir, 'cli', 'main.mjs'), 'run', '--stdin'], { input: `${JSON.stringify({ code: PROGRAM })}\n`, encoding: 'utf8', maxBuffer: 1 << 26 });
  const record = status === 0 ? JSON.parse(stdout) : undefined;
  if (record?.outcome !== 'ok') throw new Error(`the signatures could not be read: ${record?.exception?.message ?? record?.fault ?? stderr}`);
  // Parsed and written anew: what is not JSON must not ship
  fs.writeFileSync(path.join(outDir, 'api.json'), JSON.stringify(JSON.parse(record.stdout)));
  return true;
}
