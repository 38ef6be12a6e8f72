/** A hub on this machine that speaks as the real one does: what a model is, what files it has, and their bodies, large ones from another host. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface TestModel {
  readonly files: Readonly<Record<string, Buffer>>;
  readonly licence?: string;
  readonly gated?: boolean;
  /** The name it has now; the hub sends askers for the old one there. */
  readonly id?: string;
}

/** What goes wrong with the body of a file. Each is asked anew for every request. */
export interface Trouble {
  readonly status?: number;
  /** Hang up after so many bytes of the body; after 0 nothing was answered. */
  readonly cutAfter?: number;
  /** Fall silent after so many bytes. */
  readonly silentAfter?: number;
  /** Milliseconds before each piece of `pieceBytes`. */
  readonly slow?: number;
  readonly pieceBytes?: number;
  readonly noRanges?: boolean;
  /** Sends these instead, as if they were the file. */
  readonly instead?: Buffer;
  /** The content range that is stated, whatever is sent. */
  readonly contentRange?: string;
}

export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly host: string;
  readonly range: string | undefined;
  readonly headers: IncomingMessage['headers'];
}

/** The commit of every model, until it is changed. */
const COMMIT = '1'.repeat(40);
const LARGE = 10_000;

export class TestHub {
  readonly models = new Map<string, TestModel>();
  readonly seen: Seen[] = [];
  commit = COMMIT;
  /** Asked for every request that a body would answer, with the file's path. */
  trouble: (path: string) => Trouble = () => ({});
  /** Where askers for a file are sent on to, instead of to its body. */
  redirect: (path: string) => string | undefined = () => undefined;
  /** A status for every request that is not for a body. */
  refusal: number | undefined;
  readonly #hub = createServer((request, response) => void this.#answer(request, response));
  /** Large files come from here, as from the hub's own store. */
  readonly #store = createServer((request, response) => void this.#answer(request, response));

  static async start(): Promise<TestHub> {
    const hub = new TestHub();
    await Promise.all([listen(hub.#hub), listen(hub.#store)]);
    return hub;
  }

  get address(): string {
    return addressOf(this.#hub);
  }

  get storeAddress(): string {
    return addressOf(this.#store);
  }

  /** Requests for bodies of files where they lie, as `path range`. */
  get bodies(): string[] {
    return this.seen.flatMap(({ url, range }) => {
      const [, store, owner = '', file = ''] = /^(\/store)?\/(.+)\/resolve\/\w+\/(.+)$/.exec(url) ?? [];
      const sentOn = store === undefined && (this.models.get(owner)?.files[file]?.length ?? 0) > LARGE;
      return file === '' || sentOn ? [] : [`${file} ${range ?? ''}`.trim()];
    });
  }

  async stop(): Promise<void> {
    for (const server of [this.#hub, this.#store]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = decodeURIComponent(request.url ?? '');
    this.seen.push({ method: request.method ?? '', url, host: request.headers.host ?? '', range: request.headers.range, headers: request.headers });
    const [, name = '', tree] = /^\/api\/models\/(.+?)(\/tree\/\w+\?recursive=true)?$/.exec(url) ?? [];
    const [, owner = '', commit, file = ''] = /^(?:\/store)?\/(.+)\/resolve\/(\w+)\/(.+)$/.exec(url) ?? [];
    const model = this.models.get(name || owner);
    if (this.refusal !== undefined) return void response.writeHead(this.refusal).end();
    if (model === undefined || (commit !== undefined && commit !== this.commit)) return void response.writeHead(404).end();
    if (owner !== '') return this.#body(request, response, url, model, file);
    if (model.id !== undefined && model.id !== name) return void response.writeHead(307, { location: `/api/models/${model.id}${tree ?? ''}` }).end();
    sendJson(response, tree === undefined ? this.#info(name, model) : treeOf(model));
  }

  #info(name: string, { licence, gated = false }: TestModel): object {
    return { id: name, modelId: name, sha: this.commit, private: false, gated: gated ? 'auto' : false, tags: ['onnx'], cardData: licence === undefined ? {} : { license: licence } };
  }

  async #body(request: IncomingMessage, response: ServerResponse, url: string, { files }: TestModel, file: string): Promise<void> {
    const kept = files[file];
    if (kept === undefined) return void response.writeHead(404).end();
    const location = this.redirect(file) ?? (kept.length > LARGE && !url.startsWith('/store/') ? `${this.storeAddress}/store${request.url}` : undefined);
    if (location !== undefined) return void response.writeHead(302, { location, 'x-linked-size': kept.length, 'x-linked-etag': `"${sha256(kept)}"` }).end();
    const trouble = this.trouble(file);
    if (trouble.status !== undefined) return void response.writeHead(trouble.status).end();
    const whole = trouble.instead ?? kept;
    const from = trouble.noRanges === true ? 0 : Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    if (from >= whole.length && from > 0) return void response.writeHead(416, { 'content-range': `bytes */${whole.length}` }).end();
    const range = trouble.contentRange ?? `bytes ${from}-${whole.length - 1}/${whole.length}`;
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': whole.length - from, ...(from > 0 ? { 'content-range': range } : { 'accept-ranges': 'bytes' }) });
    await send(response, whole.subarray(from), trouble);
  }
}

async function send(response: ServerResponse, bytes: Buffer, { slow, cutAfter = Infinity, silentAfter = Infinity, pieceBytes = 16_384 }: Trouble): Promise<void> {
  const end = Math.min(bytes.length, cutAfter, silentAfter);
  for (let at = 0; at < end && !response.destroyed; at += pieceBytes) {
    if (slow !== undefined) await pause(slow);
    await new Promise((done) => response.write(bytes.subarray(at, Math.min(at + pieceBytes, end)), done));
  }
  if (cutAfter < bytes.length) response.socket?.end();
  else if (silentAfter >= bytes.length) response.end();
}

function treeOf({ files }: TestModel): object[] {
  return Object.entries(files).map(([path, { length }]) => {
    const lfs = length > LARGE ? { lfs: { oid: sha256(files[path] ?? Buffer.alloc(0)), size: length, pointerSize: 130 } } : {};
    return { type: 'file', path, size: length, oid: gitSum(files[path] ?? Buffer.alloc(0)), ...lfs };
  });
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const gitSum = (bytes: Buffer): string => createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
