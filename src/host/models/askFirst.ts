import * as vscode from 'vscode';
import type { HubFile } from '../../core/hub/answers';
import { bytesInWords } from '../../core/hub/quantities';
import { facts, question, weightsInWords, type Proposal } from '../../core/hub/words';
import { requireRoom, type Found, type ModelDownloads } from '../../downloads/modelDownload';
import { pickOne } from '../../commands/pickOne';
import { t } from '../../shared/words';

/** Shows all that would be downloaded and asks. Undefined when it is not wanted. @throws UserError when there is no room for it. */
export async function askFirst(downloads: ModelDownloads, found: Found): Promise<Proposal | undefined> {
  let [weights] = found.offer.weights;
  while (weights !== undefined) {
    const proposal = await downloads.propose(found, weights);
    requireRoom(proposal);
    const answer = await ask(proposal, found.offer.weights.length > 1);
    if (answer !== 'other') return answer === 'download' ? proposal : undefined;
    weights = await pickWeights(found.offer.weights);
  }
  return undefined;
}

async function ask(proposal: Proposal, others: boolean): Promise<'download' | 'other' | undefined> {
  const download = t('Download');
  const other = t('Other Weights...');
  const answer = await vscode.window.showInformationMessage(question(proposal), { modal: true, detail: facts(proposal) }, download, ...(others ? [other] : []));
  if (answer === download) return 'download';
  return answer === other ? 'other' : undefined;
}

async function pickWeights(weights: readonly HubFile[]): Promise<HubFile | undefined> {
  const items = weights.map((file) => ({ file, label: file.path, description: t('{0}, {1}', bytesInWords(file.size), weightsInWords(file)) }));
  return (await pickOne(items, { title: t('Choose Weights') }))?.file;
}
