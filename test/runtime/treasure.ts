/** What the programs of `attacks/` try to get, and the programs themselves. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { RunRecord } from '../../src/shared/protocol';
import { dist, type RunningChild } from './runningChild';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'attacks');
/** Files of `attacks/` of which each is one program that comes to its end. */
export const GROUPS = ['file', 'environment', 'process', 'network', 'javascript', 'mainThread', 'compute'];

/** What must stay out of reach: contents that the programs do not know. */
export class Treasure {
  readonly outsideMark = `MARK-OUTSIDE-${randomBytes(8).toString('hex')}`;
  readonly environmentMark = `MARK-ENVIRONMENT-${randomBytes(8).toString('hex')}`;
  readonly variable = 'NLP_PRACTICE_TEST_TREASURE';
  readonly inside = path.join(dist, 'runtime', 'main.mjs');
  readonly #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nlp-practice-'));
  readonly outside = path.join(this.#folder, 'treasure.txt');
  readonly #server = net.createServer((socket) => {
    this.connections += 1;
    socket.destroy();
  });
  connections = 0;

  async bury(): Promise<void> {
    fs.writeFileSync(this.outside, this.outsideMark);
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** The program of a group, or the programs of one that is divided, each with the prelude in front. */
  programs(group: string): string[] {
    const [head = '', ...parts] = this.#text(group).split(/^# ----.*\n/m);
    const programs = parts.length === 0 ? [head] : parts.map((part) => head + part);
    return programs.map((program) => `${this.#text('prelude')}\n${program}`);
  }

  #text(name: string): string {
    const { port } = this.#server.address() as net.AddressInfo;
    const text = fs.readFileSync(path.join(folder, `${name}.py`), 'utf8');
    const places: Record<string, string> = { OUTSIDE: this.outside, INSIDE: this.inside, DIST: path.join(dist, 'runtime'), PORT: String(port), VARIABLE: this.variable };
    return text.replace(/@(OUTSIDE|INSIDE|DIST|PORT|VARIABLE)@/g, (_whole, name: string) => places[name] ?? '');
  }

  /** Lines of the shipped bundle that nobody would print by chance. */
  assertUntouched(printed: string): void {
    assert.ok(!printed.includes(this.outsideMark), 'a file outside was read');
    assert.ok(!printed.includes(this.environmentMark), 'the environment was read');
    assert.ok(!printed.includes('createRequire as __createRequire'), 'a file of the extension was read');
    assert.equal(this.connections, 0);
  }

  /** A text without what differs from machine to machine and from run to run. */
  hidden(text: string): string {
    const { port } = this.#server.address() as net.AddressInfo;
    const names: readonly [string, string][] = [[this.outside, 'OUTSIDE'], [this.inside, 'INSIDE'], [path.join(dist, 'runtime'), 'DIST'], [this.#folder, 'FOLDER'], [dist, 'DIST'], [String(port), 'PORT']];
    return names.reduce((now, [place, name]) => now.replaceAll(place, name), text);
  }

  dispose(): void {
    this.#server.close();
    fs.rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A program that hangs is stopped, so that what it printed until then can be told. */
export async function runAtMost(child: RunningChild, code: string): Promise<RunRecord> {
  const { id, record } = child.begin(code);
  const limit = setTimeout(() => void child.rpc.request('stop', { runId: id }), 30_000);
  return record.finally(() => clearTimeout(limit));
}
