/** Downloads in a process of its own, as a second window would: `child.ts HUB FOLDER NAME`. Prints how it ended. */
import { hubBase } from '../../../src/core/hub/address';
import { HubClient } from '../../../src/downloads/hubClient';
import { ModelDownloads } from '../../../src/downloads/modelDownload';
import { ModelStore } from '../../../src/downloads/modelStore';
import { messageOf } from '../../../src/shared/errors';

async function main([hub = '', folder = '', name = '']: string[]): Promise<void> {
  const downloads = new ModelDownloads(new HubClient(hubBase(hub)), new ModelStore(folder));
  const { signal } = new AbortController();
  const found = await downloads.find(name, signal);
  const [weights] = found.offer.weights;
  if (weights === undefined) throw new Error('no weights are offered');
  await downloads.download(await downloads.propose(found, weights), { signal, onProgress: () => undefined });
}

main(process.argv.slice(2)).then(() => console.log('done'), (error: unknown) => console.log(`refused: ${messageOf(error)}`));
