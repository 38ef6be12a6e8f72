import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ConnectionError } from '../../../src/downloads/httpGet';
import { UserError } from '../../../src/shared/errors';
import { Downloading, NAME, WEIGHTS, WEIGHTS_FILE } from './fixture';

const FOLDER = 'models--someone--tiny';
const WHOLE = ['config.json', 'download.json', WEIGHTS_FILE, 'tokenizer.json'].map((file) => `${FOLDER}/${file}`);

describe('downloads from a hub', () => {
  let on: Downloading;
  beforeEach(async () => {
    on = await Downloading.begin();
  });
  afterEach(() => on.end());

  const weightsOnly = <T extends object>(trouble: T) => (path: string): T | object => (path === WEIGHTS_FILE ? trouble : {});
  /** Trouble for the first so many requests for the weights. */
  const times = (count: number, trouble: object) => (path: string): object => (path === WEIGHTS_FILE && count-- > 0 ? trouble : {});

  it('ask first what there is, looking at the configuration alone and keeping nothing', async () => {
    const proposal = await on.proposal();
    assert.deepEqual([proposal.files.map(({ path }) => path), proposal.model.licence, proposal.have], [['config.json', 'tokenizer.json', WEIGHTS_FILE], 'mit', 0]);
    assert.deepEqual([on.hub.bodies, on.files], [['config.json'], []]);
  });

  it('bring the files that are needed and no others, and tell of it', async () => {
    const told = await on.get();
    assert.deepEqual(on.files, WHOLE);
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
    assert.deepEqual(on.hub.bodies, ['config.json', 'config.json', 'tokenizer.json', WEIGHTS_FILE]);
    const total = 300_000 + 25 + 2;
    assert.ok(told.length > 5 && told.every((one, i) => one.total === total && one.done >= (told[i - 1]?.done ?? 0)));
    assert.equal(told.at(-1)?.done, total);
    const { commit, licence, files } = JSON.parse(on.read('download.json').toString()) as { commit: string; licence: string; files: unknown[] };
    assert.deepEqual([commit, licence, files.length], [on.hub.commit, 'mit', 3]);
  });

  it('send no credentials, cookies or origin, to whatever host', async () => {
    await on.get();
    const sent = new Set(on.hub.seen.flatMap(({ headers }) => Object.keys(headers)));
    for (const header of ['authorization', 'cookie', 'referer', 'origin', 'proxy-authorization']) assert.ok(!sent.has(header), header);
    assert.ok(new Set(on.hub.seen.map(({ host }) => host)).size === 2);
  });

  it('go on by range where the connection broke', async () => {
    on.hub.trouble = times(1, { cutAfter: 100_000 });
    await on.get();
    const [first, second] = on.hub.bodies.slice(3);
    assert.equal(first, WEIGHTS_FILE);
    assert.match(second ?? '', /bytes=\d{2,6}-$/);
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
  });

  it('are given up when it breaks again and again, and go on by range when asked for anew', async () => {
    on.hub.trouble = (path) => (path === WEIGHTS_FILE ? { cutAfter: on.hub.bodies.length < 5 ? 150_000 : 0 } : {});
    await assert.rejects(on.get(), ConnectionError);
    assert.deepEqual(on.files.filter((file) => !file.startsWith('unfinished')), []);
    const { have } = await on.proposal();
    assert.ok(have > 0 && have <= 150_027, String(have));
    on.hub.trouble = () => ({});
    on.hub.seen.length = 0;
    const told = await on.get();
    assert.deepEqual(on.hub.bodies, ['config.json', `${WEIGHTS_FILE} bytes=${have - 27}-`]);
    assert.equal(told[0]?.resumed, have);
    assert.deepEqual(on.files, WHOLE);
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
  });

  it('begin anew where the server has no ranges', async () => {
    on.hub.trouble = (path) => (path !== WEIGHTS_FILE ? {} : { noRanges: true, ...(on.hub.bodies.length < 5 ? { cutAfter: 100_000 } : {}) });
    await on.get();
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
  });

  it('begin anew where a range is answered with another, or with 416', async () => {
    const part = async (): Promise<string> => {
      const { files } = await on.proposal();
      const folder = join(on.root, 'unfinished', FOLDER, 'parts');
      mkdirSync(folder, { recursive: true });
      return join(folder, `${files.at(-1)?.sum.hex}-${WEIGHTS_FILE.replace('/', '-')}`);
    };
    writeFileSync(await part(), WEIGHTS.subarray(0, 1000));
    on.hub.trouble = weightsOnly({ contentRange: 'bytes 5-9/10' });
    await on.get();
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
    await on.store.remove(NAME);

    writeFileSync(await part(), WEIGHTS.subarray(0, 1000));
    on.hub.trouble = times(1, { status: 416 });
    await on.get();
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
  });

  it('begin anew where the part is of something else, however long', async () => {
    for (const part of [Buffer.alloc(1000), Buffer.alloc(WEIGHTS.length), Buffer.alloc(WEIGHTS.length + 1)]) {
      const { files } = await on.proposal();
      const folder = join(on.root, 'unfinished', FOLDER, 'parts');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${files.at(-1)?.sum.hex}-${WEIGHTS_FILE.replace('/', '-')}`), part);
      await on.get();
      assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
      await on.store.remove(NAME);
    }
  });

  it('begin anew when the file has changed on the hub, and leave no part of the old one', async () => {
    on.hub.trouble = weightsOnly({ cutAfter: 100_000, noRanges: true });
    await assert.rejects(on.get(), ConnectionError);
    const changed = Buffer.concat([WEIGHTS, Buffer.from('more')]);
    on.hub.models.set(NAME, { files: { ...on.hub.models.get(NAME)?.files, [WEIGHTS_FILE]: changed } });
    on.hub.commit = '2'.repeat(40);
    on.hub.trouble = () => ({});
    on.hub.seen.length = 0;
    await on.get();
    assert.ok(on.hub.bodies.includes(WEIGHTS_FILE));
    assert.ok(on.read(WEIGHTS_FILE).equals(changed));
    assert.deepEqual(on.files, WHOLE);
  });

  for (const [what, instead] of Object.entries({ 'of the same length': Buffer.alloc(300_000), 'more of them': Buffer.concat([WEIGHTS, WEIGHTS]), 'for a small file': null })) {
    it(`never keep wrong bytes, ${what}`, async () => {
      on.hub.trouble = (path) => (path === (instead === null ? 'tokenizer.json' : WEIGHTS_FILE) ? { instead: instead ?? Buffer.from('[]') } : {});
      await assert.rejects(on.get(), (error) => error instanceof UserError && /other contents than the hub states|more of .* than the hub states/.test(error.message));
      assert.deepEqual(on.files.filter((file) => !file.startsWith('unfinished')), []);
      on.hub.trouble = () => ({});
      await on.get();
      assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
    });
  }

  it('end when the server falls silent, before its answer or in the middle', async () => {
    on.hub.trouble = (path) => (path === WEIGHTS_FILE ? { silentAfter: on.hub.bodies.length < 5 ? 50_000 : 1 } : {});
    await assert.rejects(on.get(), /Nothing has come from 127\.0\.0\.1:\d+ for 0\.8 s/);
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    on.hub.redirect = (path) => path !== WEIGHTS_FILE ? undefined : `http://127.0.0.1:${(silent.address() as { port: number }).port}/x`;
    await assert.rejects(on.get(), /cannot be reached: no answer/);
    silent.closeAllConnections();
    silent.close();
  });

  it('wait for a slow server as long as something comes', async () => {
    on.hub.trouble = weightsOnly({ slow: 30, pieceBytes: 20_000 });
    const told = await on.get();
    assert.ok((told.at(-1)?.ms ?? 0) > 400);
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
  });

  it('end at once when they are cancelled, and keep what came', async () => {
    on.hub.trouble = weightsOnly({ slow: 20 });
    const cancel = new AbortController();
    const getting = on.get({ signal: cancel.signal, onProgress: ({ done }) => done > 60_000 && cancel.abort() });
    await assert.rejects(getting, { name: 'AbortError' });
    const { have } = await on.proposal();
    assert.ok(have > 27 && have < 300_000, String(have));
    on.hub.trouble = () => ({});
    await on.get();
    assert.ok(on.read(WEIGHTS_FILE).equals(WEIGHTS));
  });

  it('say what a refusal means', async () => {
    const refusals: [number, RegExp][] = [[401, /no such model, or it is private/], [403, /no such model, or it is private/], [404, /has no someone\/tiny/], [429, /too often/], [503, /status 503/]];
    for (const [status, words] of refusals) {
      on.hub.refusal = status;
      await assert.rejects(on.get(), (error) => error instanceof UserError && words.test(error.message), String(status));
    }
    on.hub.refusal = undefined;
    for (const [status, words] of [[401, /does not give out onnx/], [404, /has no onnx/], [503, /status 503/]] as const) {
      on.hub.trouble = weightsOnly({ status });
      await assert.rejects(on.get(), (error) => error instanceof UserError && words.test(error.message), String(status));
    }
  });

  it('come over a moment in which the server fails', async () => {
    on.hub.trouble = times(2, { status: 502 });
    await on.get();
    assert.deepEqual(on.files, WHOLE);
  });

  it('refuse names that lead elsewhere before anybody is asked', async () => {
    for (const name of ['../x', 'a/../../b', 'a/b/c', '..', 'C:\\x', 'a%2f..%2fb', '']) await assert.rejects(on.get({}, name), /cannot be the name of a model/, name);
    assert.deepEqual([on.hub.seen, on.files], [[], []]);
  });

  it('refuse what is given only to those who agreed, what has no ONNX weights, and what is of another type', async () => {
    on.hub.models.set('a/gated', { gated: true, files: {} }).set('a/torch', { files: { 'config.json': Buffer.from('{}'), 'pytorch_model.bin': Buffer.alloc(9) } });
    await assert.rejects(on.get({}, 'a/gated'), /agreed to its terms/);
    await assert.rejects(on.get({}, 'a/torch'), /a\/torch holds no ONNX weights/);
    assert.deepEqual(on.hub.bodies, []);
    on.hub.models.set('a/bert', { files: { ...on.hub.models.get(NAME)?.files, 'config.json': Buffer.from('{"model_type": "bert"}') } });
    await assert.rejects(on.get({}, 'a/bert'), /a\/bert is a model of type bert\. The types that run here are distilbert, roberta/);
    assert.deepEqual([on.hub.bodies, on.files], [['config.json'], []]);
  });

  it('follow a model to its new name, and keep it under the one that was asked for', async () => {
    on.hub.models.set('tiny', { id: NAME, files: on.hub.models.get(NAME)?.files ?? {} });
    const { model } = await on.proposal('tiny');
    assert.equal(model.id, NAME);
    await on.get({}, 'tiny');
    assert.deepEqual((await on.store.list()).map(({ name, manifest }) => [name, manifest?.id]), [['tiny', NAME]]);
  });

  it('do not follow a redirect of the list to another host, of a file out of this machine, or round and round', async () => {
    on.hub.redirect = (path) => (path === WEIGHTS_FILE ? 'http://example.invalid/x' : undefined);
    await assert.rejects(on.get(), /sends the download on to http:\/\/example\.invalid, which is not followed/);
    on.hub.redirect = (path) => `/someone/tiny/resolve/${on.hub.commit}/${path}`;
    await assert.rejects(on.get(), /on and on/);
    const elsewhere = createServer((_, response) => void response.writeHead(302, { location: `${on.hub.address}/api/models/${NAME}` }).end()).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const other = new (await import('../../../src/downloads/hubClient')).HubClient(new URL(`http://127.0.0.1:${(elsewhere.address() as { port: number }).port}/`));
    await assert.rejects(other.model(NAME, new AbortController().signal), /not followed/);
    elsewhere.close();
  });

  it('replace an older download at once', async () => {
    await on.get();
    const changed = Buffer.alloc(20_000, 7);
    on.hub.models.set(NAME, { files: { ...on.hub.models.get(NAME)?.files, [WEIGHTS_FILE]: changed } });
    on.hub.commit = '3'.repeat(40);
    await on.get();
    assert.ok(on.read(WEIGHTS_FILE).equals(changed));
    assert.deepEqual(on.files, WHOLE);
  });
});
