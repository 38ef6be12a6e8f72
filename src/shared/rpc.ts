import * as v from 'valibot';
import type { Disposable } from './disposable';
import { FaultError, messageOf } from './errors';

/** What rpc needs of a channel: a child's IPC, a worker's port, a webview. Messages are plain data. */
export interface Channel {
  post(message: unknown): void;
  /** At most one listener. */
  listen(listener: (message: unknown) => void): void;
}

type Schema = v.GenericSchema;
/** Requests by name, each with the schemas of what is asked and answered. */
export type RequestMap = Readonly<Record<string, { readonly params: Schema; readonly result: Schema }>>;
/** Notices by name: sent, never answered. */
export type NoticeMap = Readonly<Record<string, Schema>>;

export type Params<M extends RequestMap, K extends keyof M> = v.InferOutput<M[K]['params']>;
export type Result<M extends RequestMap, K extends keyof M> = v.InferOutput<M[K]['result']>;
export type Notice<N extends NoticeMap, K extends keyof N> = v.InferOutput<N[K]>;

export type Handlers<M extends RequestMap> = { readonly [K in keyof M]: (params: Params<M, K>) => Promise<Result<M, K>> };
export type Listeners<N extends NoticeMap> = { readonly [K in keyof N]: (notice: Notice<N, K>) => void };

// Short numeric kinds: cheap to check before anything else of a message is looked at.
const Envelope = v.variant('k', [
  v.object({ k: v.literal(0), id: v.number(), name: v.string(), body: v.unknown() }),
  v.object({ k: v.literal(1), id: v.number(), body: v.unknown() }),
  v.object({ k: v.literal(2), id: v.number(), error: v.string() }),
  v.object({ k: v.literal(3), name: v.string(), body: v.unknown() }),
]);

/**
 * The asking end. Every request settles: by its answer, by an answer that does not fit its schema, or by `close`, which rejects all
 * that is open with the reason given. What arrives for a request that is no longer open is dropped.
 */
export class RpcClient<M extends RequestMap, N extends NoticeMap> implements Disposable {
  readonly #open = new Map<number, { name: keyof M; resolve(value: unknown): void; reject(error: Error): void }>();
  #nextId = 1;
  #closed: Error | undefined;

  constructor(
    private readonly channel: Channel,
    private readonly requests: M,
    private readonly notices: N,
    private readonly listeners: Listeners<N>,
    private readonly onBadMessage: (problem: string) => void,
  ) {
    channel.listen((message) => this.#receive(message));
  }

  request<K extends keyof M & string>(name: K, params: Params<M, K>): Promise<Result<M, K>> {
    return new Promise((resolve, reject) => {
      if (this.#closed !== undefined) return reject(this.#closed);
      const id = this.#nextId++;
      this.#open.set(id, { name, resolve: resolve as (value: unknown) => void, reject });
      try {
        this.channel.post({ k: 0, id, name, body: params });
      } catch (thrown) {
        this.#open.delete(id);
        reject(new FaultError(`could not send ${name}`, messageOf(thrown)));
      }
    });
  }

  /** Rejects everything open, now and later, with `reason`. The first close wins. */
  close(reason: Error): void {
    this.#closed ??= reason;
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const request of open) request.reject(this.#closed);
  }

  dispose(): void {
    this.close(new FaultError('the connection was closed'));
  }

  #receive(message: unknown): void {
    const parsed = v.safeParse(Envelope, message);
    if (!parsed.success) return this.onBadMessage('a message that is no envelope');
    const envelope = parsed.output;
    if (envelope.k === 3) return this.#notice(envelope.name, envelope.body);
    if (envelope.k === 0) return this.onBadMessage('a request where only answers are expected');
    const request = this.#open.get(envelope.id);
    if (request === undefined) return;
    this.#open.delete(envelope.id);
    if (envelope.k === 2) return request.reject(new FaultError(envelope.error));
    const schema = this.requests[request.name]?.result as Schema;
    const result = v.safeParse(schema, envelope.body);
    if (result.success) request.resolve(result.output);
    else request.reject(new FaultError(`the answer to ${String(request.name)} does not fit: ${v.summarize(result.issues)}`));
  }

  #notice(name: string, body: unknown): void {
    const schema = Object.hasOwn(this.notices, name) ? this.notices[name] : undefined;
    if (schema === undefined) return this.onBadMessage(`an unknown notice ${name.slice(0, 40)}`);
    const notice = v.safeParse(schema, body);
    if (!notice.success) return this.onBadMessage(`a notice ${name} that does not fit: ${v.summarize(notice.issues)}`);
    this.listeners[name as keyof N](notice.output as Notice<N, keyof N>);
  }
}

/** The answering end. A handler that throws answers with its message; a request that does not fit is refused the same way. */
export class RpcServer<M extends RequestMap, N extends NoticeMap> {
  constructor(
    private readonly channel: Channel,
    private readonly requests: M,
    private readonly handlers: Handlers<M>,
  ) {
    channel.listen((message) => void this.#receive(message));
  }

  notify<K extends keyof N & string>(name: K, body: Notice<N, K>): void {
    this.channel.post({ k: 3, name, body });
  }

  async #receive(message: unknown): Promise<void> {
    const parsed = v.safeParse(Envelope, message);
    if (!parsed.success || parsed.output.k !== 0) return;
    const { id, name, body } = parsed.output;
    try {
      // hasOwn: a name such as "constructor" must not reach the object's prototype
      if (!Object.hasOwn(this.requests, name)) throw new FaultError(`unknown request ${name.slice(0, 40)}`);
      const params = v.parse(this.requests[name]?.params as Schema, body);
      const result = await this.handlers[name as keyof M](params as Params<M, keyof M>);
      this.channel.post({ k: 1, id, body: result });
    } catch (thrown) {
      this.channel.post({ k: 2, id, error: messageOf(thrown) });
    }
  }
}
