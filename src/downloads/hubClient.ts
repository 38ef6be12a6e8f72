/** Asks a hub about a model. */
import { fileAddress, infoAddress, treeAddress, type HubBase } from '../core/hub/address';
import { nextPage, readInfo, readTree, type HubFile, type HubModel } from '../core/hub/answers';
import type { Asked } from '../core/hub/redirects';
import { refusalOf } from '../core/hub/refusals';
import { UserError } from '../shared/errors';
import { t } from '../shared/words';
import { readBody } from './body';
import { get } from './httpGet';

/** A list of files longer than this is not a model's. */
const MOST_PAGES = 20;
/** Bytes of one answer in words. */
const LONGEST_ANSWER = 20_000_000;

export class HubClient {
  constructor(
    private readonly base: HubBase,
    /** How long the hub may be silent, in milliseconds; see `httpGet`. */
    private readonly silenceMs?: number,
  ) {}

  get host(): string {
    return this.base.host;
  }

  /** @throws UserError when the hub has no such model or does not give it out. */
  async model(name: string, signal: AbortSignal): Promise<HubModel> {
    const { body } = await this.words(infoAddress(this.base, name), name, signal);
    return readInfo(body, this.host);
  }

  /** All files of a commit. */
  async files(name: string, commit: string, signal: AbortSignal): Promise<HubFile[]> {
    const files: HubFile[] = [];
    let next: URL | null = treeAddress(this.base, name, commit);
    for (let page = 0; next !== null; page += 1) {
      if (page === MOST_PAGES) throw new UserError(t('{0} lists more files of {1} than a model has.', this.host, name));
      const { body, link }: Words = await this.words(next, name, signal);
      files.push(...readTree(body, this.host));
      next = link === null ? null : this.onSameHost(new URL(link, next));
    }
    return files;
  }

  /** A small file, as JSON. */
  async jsonFile(name: string, commit: string, path: string, signal: AbortSignal): Promise<unknown> {
    const { body } = await this.words(fileAddress(this.base, name, commit, path), `${name}/${path}`, signal, 'file');
    return body;
  }

  /** Asks for a file's bytes from `from` on. */
  file(name: string, commit: string, path: string, from: number, signal: AbortSignal): Promise<Response> {
    return get(fileAddress(this.base, name, commit, path), { asked: 'file', signal, from, silenceMs: this.silenceMs });
  }

  private async words(address: URL, name: string, signal: AbortSignal, asked: Asked = 'words'): Promise<Words> {
    const response = await get(address, { asked, signal, silenceMs: this.silenceMs });
    if (!response.ok) {
      await response.body?.cancel();
      throw refusalOf(response.status, this.host, name);
    }
    return { body: this.json(await this.text(response, signal)), link: nextPage(response.headers.get('link')) };
  }

  private async text(response: Response, signal: AbortSignal): Promise<string> {
    const decoder = new TextDecoder();
    let text = '';
    await readBody(response, { host: this.host, signal, silenceMs: this.silenceMs }, (bytes) => {
      text += decoder.decode(bytes, { stream: true });
      if (text.length > LONGEST_ANSWER) throw new UserError(t('{0} does not answer as a model hub does ({1}). Look at the setting nlpPractice.models.mirror.', this.host, t('the answer does not end')));
    });
    return text;
  }

  private json(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw new UserError(t('{0} does not answer as a model hub does ({1}). Look at the setting nlpPractice.models.mirror.', this.host, t('no JSON')));
    }
  }

  /** A list that goes on elsewhere would state the sums of another. */
  private onSameHost(url: URL): URL {
    if (url.host === this.base.host && url.protocol === this.base.protocol) return url;
    throw new UserError(t('{0} sends the download on to {1}, which is not followed. Look at the setting nlpPractice.models.mirror.', this.host, url.origin));
  }
}

interface Words {
  readonly body: unknown;
  readonly link: string | null;
}
