import assert from 'node:assert/strict';
import { newProgress } from '../../../src/core/learning/progress';
import type { QuizEvent } from '../../../src/core/quiz/events';
import { keyOf } from '../../../src/core/quiz/drawTest';
import type { PoolItem } from '../../../src/core/quiz/items';
import { placeOfScreen, screenId, type Screen } from '../../../src/core/quiz/state';
import { NO_HISTORY, type KeptTests } from '../../../src/core/quiz/testRecord';
import { QuizOpener } from '../../../src/host/quizOpener';
import { ContentError, UserError } from '../../../src/shared/errors';
import { TASK } from '../session/fixture';
import { patternOf, question, recordOf } from './fixture';
import { pool } from './pool';

interface Desk {
  readonly opener: QuizOpener;
  readonly events: QuizEvent[];
  readonly reported: unknown[];
  readonly tasks: string[];
}

/** An opener over a pattern of these items, of which some are broken. */
function desk(items: readonly PoolItem[], broken: readonly string[] = [], kept: KeptTests = { record: null, before: NO_HISTORY }): Desk {
  const made = { events: [] as QuizEvent[], reported: [] as unknown[], tasks: [] as string[] };
  let seed = 0;
  const read = <T>(id: string, value: T): Promise<T> => (broken.includes(id) ? Promise.reject(new ContentError('p/questions.json', `questions.${id}`, 'it is missing')) : Promise.resolve(value));
  const opener = new QuizOpener({
    library: {
      pattern: (id) => (id === 'p' ? Promise.resolve(patternOf(items)) : Promise.reject(new UserError(`no pattern ${id}`))),
      concept: (_, id) => read(id, { id, title: id, blocks: [] }),
      question: (id) => read(id, question(id)),
      task: (id, variant = 'first') => read(id, { ...TASK, id, variant, variantIds: ['first', 'other'] }),
    },
    store: { begin: () => Promise.resolve(newProgress(5)), setProgress: () => Promise.resolve() },
    tests: () => kept,
    openTask: (id) => Promise.resolve(void made.tasks.push(id)),
    showPanel: () => undefined,
    dispatch: (event) => void made.events.push(event),
    now: () => 0,
    freshSeed: () => `seed ${seed++}`,
    reportError: (thrown) => void made.reported.push(thrown),
  });
  return { ...made, opener };
}

function testOf({ events }: Desk): Extract<QuizEvent, { type: 'testOpened' }> {
  const event = events.at(-1);
  assert.ok(event?.type === 'testOpened');
  return event;
}

const place = { pattern: 'p', kind: 'test', id: 'p' } as const;

describe('what is opened', () => {
  it('a task goes to the editor, a question comes with its progress', async () => {
    const at = desk(pool(4, 3, 3));
    await at.opener.open({ pattern: 'p', kind: 'task', id: 'easy-1' });
    await at.opener.open({ pattern: 'p', kind: 'question', id: 'easy-0' });
    assert.deepEqual(at.tasks, ['easy-1']);
    const [event] = at.events;
    assert.ok(event?.type === 'questionOpened' && event.question.id === 'easy-0' && event.progress.seed === 5);
  });

  it('what a panel showed comes back after a reload, and no test that nobody began', async () => {
    const { opener, events } = desk(pool(4, 3, 3));
    for (const shown of ['p/pattern', 'p/concept/words', 'p/question/easy-0', 'p/test/1', 'roberta-tokenizer', 'p/task/easy-1', 'p/concept/a/b', '']) await opener.comeBack({ screen: shown, question: { chosen: 'a', answered: true } }, () => true);
    assert.deepEqual(events.map(({ type }) => type), ['patternOpened', 'conceptOpened', 'questionOpened']);
    await opener.comeBack({ screen: 'p/pattern', question: null }, () => false);
    assert.equal(events.length, 3);
    const asked = events.at(-1);
    assert.ok(asked?.type === 'questionOpened' && asked.asLeft?.answered === true);
    const on = desk(pool(4, 3, 3), [], { record: recordOf({ at: 3, elapsedMs: 9 }), before: NO_HISTORY });
    await on.opener.comeBack({ screen: 'p/test/1', question: null }, () => true);
    assert.equal(testOf(on).record.at, 3);
    await assert.rejects(desk(pool(4, 3, 3), ['easy-0']).opener.comeBack({ screen: 'p/question/easy-0', question: null }, () => true), ContentError);
  });

  it('what is on the screen is named so that it is found again', () => {
    const record = recordOf({});
    const screens: Screen[] = [{ kind: 'pattern', patternId: 'p' }, { kind: 'concept', patternId: 'p', concept: { id: 'c', title: 'C', blocks: [] } }, { kind: 'test', record, before: NO_HISTORY, contents: {}, since: null, ending: false }];
    assert.deepEqual(screens.map((screen) => placeOfScreen(screenId(screen))), [{ pattern: 'p', kind: 'pattern', id: 'p' }, { pattern: 'p', kind: 'concept', id: 'c' }, { pattern: record.patternId, kind: 'test', id: 'result' }]);
  });

  it('a broken question rejects and shows nothing', async () => {
    const at = desk(pool(4, 3, 3), ['easy-0']);
    await assert.rejects(at.opener.open({ pattern: 'p', kind: 'question', id: 'easy-0' }), ContentError);
    await assert.rejects(at.opener.open({ pattern: 'nothing', kind: 'pattern', id: 'nothing' }), UserError);
    assert.deepEqual(at.events, []);
  });

  it('a test asks none of the broken items, and names each that it met', async () => {
    const broken = ['easy-0', 'easy-2', 'medium-1', 'hard-0', 'hard-2'];
    const at = desk(pool(8, 6, 6), broken);
    for (let i = 0; i < 5; i += 1) {
      await at.opener.open(place);
      const { record, contents } = testOf(at);
      assert.equal(record.items.length, 10);
      assert.ok(record.items.every(({ id }) => !broken.includes(id)));
      assert.deepEqual(Object.keys(contents).sort(), record.items.map(keyOf).sort());
    }
    assert.ok(at.reported.length > 0 && at.reported.every((one) => one instanceof ContentError));
  });

  it('a test asks one member of a task\'s family, the same when it is come back to', async () => {
    const variants = new Set<string>();
    for (let n = 0; n < 12; n += 1) {
      const record = recordOf({ seed: `seed ${n}`, elapsedMs: 9 });
      const drawn: string[] = [];
      for (let time = 0; time < 2; time += 1) {
        const at = desk(pool(4, 3, 3), [], { record, before: NO_HISTORY });
        await at.opener.open(place);
        const content = testOf(at).contents['task/pairs'];
        assert.ok(content?.kind === 'task');
        drawn.push(content.task.variant);
      }
      assert.equal(drawn[0], drawn[1]);
      variants.add(drawn[0] ?? '');
    }
    assert.deepEqual([...variants].sort(), ['first', 'other']);
  });

  it('there is no test when too many items are broken', async () => {
    const at = desk(pool(4, 3, 4), ['easy-0', 'easy-1']);
    await assert.rejects(at.opener.open(place), /too few questions and tasks/);
    assert.deepEqual(at.events, []);
  });

  it('a test that was left goes on with what can still be opened; a finished one is shown or followed by another', async () => {
    const left = desk(pool(4, 3, 3), ['q2'], { record: recordOf({ at: 3, elapsedMs: 9 }), before: NO_HISTORY });
    await left.opener.open(place);
    assert.deepEqual([testOf(left).record.at, Object.keys(testOf(left).contents).includes('question/q2'), left.reported.length], [3, false, 1]);
    const done = { record: recordOf({ phase: 'done' as const }), before: NO_HISTORY };
    const over = desk(pool(4, 3, 3), [], done);
    await over.opener.open({ ...place, id: 'result' });
    assert.equal(testOf(over).record.phase, 'done');
    await over.opener.open(place);
    assert.deepEqual([testOf(over).record.phase, testOf(over).record.number, testOf(over).before.taken], ['paused', 2, 1]);
  });
});
