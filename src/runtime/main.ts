/** Entry of the runtime's child process: the protocol over the child's IPC, or, asked for it by an argument, the making of a snapshot. */
import v8 from 'node:v8';
import { messageOf } from '../shared/errors';
import { readPlaceArguments } from '../shared/modelPlaces';
import { RuntimeRequests, type RuntimeNotices } from '../shared/protocol';
import { RpcServer } from '../shared/rpc';
import { childFolders } from './childFolders';
import { makeSnapshot } from './makeSnapshot';
import type { ModelHost } from './modelHostTypes';
import { modelsUnavailable } from './modelsUnavailable';
import { RuntimeChild } from './runtimeChild';

const HEARTBEAT_MS = 250;

// Given at the launch already; said again for a host that ignores it. It holds for realms made from now on, and the workers are.
v8.setFlagsFromString('--disallow-code-generation-from-strings');

const folders = childFolders(import.meta.url);
const snapshotFile = process.argv[2] === '--make-snapshot' ? process.argv[3] : undefined;
if (snapshotFile !== undefined) await makeSnapshot(folders, snapshotFile);
else serve();

function serve(): void {
  // Without a parent there is nobody to answer, and a worker that cannot be ended would keep `process.exit` waiting for ever.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  const channel = {
    post: (message: unknown): void => void process.send?.(message, undefined, undefined, () => undefined),
    listen: (listener: (message: unknown) => void): void => void process.on('message', listener),
  };
  const child = new RuntimeChild({ folders, notify: (name, body) => server.notify(name, body), startModels });
  const server = new RpcServer<typeof RuntimeRequests, typeof RuntimeNotices>(channel, RuntimeRequests, child);
  setInterval(() => server.notify('heartbeat', { rss: process.memoryUsage.rss() }), HEARTBEAT_MS);
}

async function startModels(onStage: (name: string, ms: number | null) => void): Promise<ModelHost> {
  try {
    const { createModelHost } = await import('./models/modelHost');
    return await createModelHost({ modelsFolder: folders.models, places: readPlaceArguments(process.argv), onStage });
  } catch (thrown) {
    process.stderr.write(`the models could not be started: ${messageOf(thrown)}\n`);
    return modelsUnavailable(thrown);
  }
}
