import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PanelScreen } from '../../../src/core/panel/screenTypes';
import type { PanelMessage } from '../../../src/core/panel/types';
import { Postbox } from '../../../src/panel/postbox';
import type { OutputChunk } from '../../../src/shared/protocol';
import { OutputFeed } from '../../../webview/terminal/feed';
import { taskOpen } from '../../webview/states';

/** A host with a clock of its own. */
class Desk {
  readonly sent: PanelMessage[] = [];
  title = 'first';
  open = true;
  screen: PanelScreen | undefined;
  run: { runId: number; chunks: OutputChunk[] } | undefined;
  #now = 0;
  #timers: { at: number; then: () => void }[] = [];
  readonly box = new Postbox(
    (message) => this.sent.push(structuredClone(message)),
    { screen: () => this.screen, model: () => (this.open ? { ...taskOpen, title: this.title } : undefined), output: () => this.run },
    (ms, then) => {
      const timer = { at: this.#now + ms, then };
      this.#timers.push(timer);
      return { dispose: () => { this.#timers = this.#timers.filter((one) => one !== timer); } };
    },
    () => this.#now,
  );

  print(text: string): void {
    if (this.run === undefined) return;
    const from = this.run.chunks.length;
    const chunk = { stream: 'stdout', text } as const;
    this.run.chunks.push(chunk);
    this.box.append(this.run.runId, from, [chunk]);
  }

  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.#now = next.at;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      next.then();
    }
    this.#now = end;
  }

  take(): PanelMessage[] {
    return this.sent.splice(0);
  }
}

const titles = (messages: PanelMessage[]): string[] => messages.flatMap((message) => (message.type === 'model' ? [message.model.title] : []));

describe('postbox of the panel', () => {
  it('says nothing before the page is ready, then everything', () => {
    const desk = new Desk();
    desk.run = { runId: 3, chunks: [] };
    desk.print('early');
    desk.box.update();
    desk.pass(100);
    assert.deepEqual(desk.take(), []);
    desk.box.ready();
    assert.deepEqual(desk.take().map((message) => message.type), ['model', 'output']);
  });

  it('sends only the last state of the model, at most once in a while, the first without waiting', () => {
    const desk = new Desk();
    desk.box.ready();
    desk.take();
    desk.pass(100);
    for (const title of ['a', 'b', 'c']) {
      desk.title = title;
      desk.box.update();
    }
    desk.pass(0);
    assert.deepEqual(titles(desk.take()), ['c']);
    desk.title = 'd';
    desk.box.update();
    desk.pass(15);
    assert.deepEqual(desk.take(), []);
    desk.pass(1);
    assert.deepEqual(titles(desk.take()), ['d']);
  });

  it('puts output together in order, after the model', () => {
    const desk = new Desk();
    desk.run = { runId: 1, chunks: [] };
    desk.box.ready();
    desk.take();
    desk.print('a');
    desk.print('b');
    desk.box.update();
    desk.pass(20);
    const [model, output] = desk.take();
    assert.equal(model?.type, 'model');
    assert.deepEqual(output, { type: 'output', runId: 1, from: 0, chunks: [{ stream: 'stdout', text: 'a' }, { stream: 'stdout', text: 'b' }] });
    desk.print('c');
    desk.pass(20);
    assert.deepEqual(desk.take(), [{ type: 'output', runId: 1, from: 2, chunks: [{ stream: 'stdout', text: 'c' }] }]);
  });

  it('sends a flood of output in few batches, and a new state at once, with all that came before it', () => {
    const desk = new Desk();
    desk.run = { runId: 1, chunks: [] };
    desk.box.ready();
    desk.take();
    for (let ms = 0; ms < 1000; ms += 5) {
      desk.print('x'.repeat(4000));
      desk.pass(5);
    }
    const batches = desk.take().length;
    assert.ok(batches >= 4 && batches <= 8, String(batches));
    desk.print('the last');
    desk.box.update();
    desk.pass(16);
    const [model, output] = desk.take();
    assert.equal(model?.type, 'model');
    assert.ok(output?.type === 'output' && output.chunks.at(-1)?.text === 'the last');
    desk.print('few again');
    desk.pass(250);
    desk.take();
    desk.print('at the pace of a screen');
    desk.pass(16);
    assert.equal(desk.take().length, 1);
  });

  it('says that no practice is open', () => {
    const desk = new Desk();
    desk.open = false;
    desk.box.ready();
    assert.deepEqual(desk.take(), [{ type: 'idle' }]);
  });

  it('sends nothing more after the page is gone', () => {
    const desk = new Desk();
    desk.box.ready();
    desk.take();
    desk.box.update();
    desk.box.gone();
    desk.pass(100);
    assert.deepEqual(desk.take(), []);
  });

  it('brings the page to the host\'s state, whatever happens in between', () => {
    const step = fc.oneof(
      fc.constantFrom('print', 'print', 'update', 'ready', 'gone', 'newRun', 'deliver', 'deliver').map((kind) => ({ kind, ms: 0 })),
      fc.nat(30).map((ms) => ({ kind: 'pass', ms })),
    );
    fc.assert(fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const desk = new Desk();
      let feed = new OutputFeed();
      let title = '';
      let printed = 0;
      const deliver = (): void => {
        for (const message of desk.take()) {
          if (message.type === 'model') title = message.model.title;
          else if (message.type === 'output' && !feed.accept(message)) desk.box.ready();
        }
        feed.draw(() => false);
      };
      for (const { kind, ms } of steps) {
        if (kind === 'print') desk.print(`${(printed += 1)} `);
        else if (kind === 'newRun') desk.run = { runId: (desk.run?.runId ?? 0) + 1, chunks: [] };
        else if (kind === 'update') {
          desk.title = `title ${(printed += 1)}`;
          desk.box.update();
        } else if (kind === 'ready') desk.box.ready();
        else if (kind === 'gone') {
          desk.box.gone();
          desk.take();
          feed = new OutputFeed();
        } else if (kind === 'pass') desk.pass(ms);
        else deliver();
      }
      desk.box.ready();
      desk.print('end');
      desk.pass(50);
      while (desk.sent.length > 0) deliver();
      assert.equal(title, desk.title);
      if (desk.run !== undefined) {
        assert.equal(feed.runId, desk.run.runId);
        assert.equal(feed.screen.rows.map((row) => row.cells.join('')).join('\n'), desk.run.chunks.map((chunk) => chunk.text).join(''));
      }
    }), { numRuns: 500 });
  });
});
