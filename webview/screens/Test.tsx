import type { VNode } from 'preact';
import type { TestPlace, TestQuestion, TestScreen } from '../../src/core/panel/screenTypes';
import { Icon } from '../icons';
import type { Send } from '../send';
import { Words } from '../words/Words';
import { Choices } from './Choices';
import { Code } from './Code';
import { labels } from './labels';
import { Announced } from './ScreenRunView';
import { TestProgram } from './TestProgram';

/** An item of a test, with the way to every other one. */
export function Test({ screen, send }: { screen: TestScreen; send: Send }): VNode {
  return (
    <>
      <Announced words={screen.notice ?? ''} />
      {screen.notice !== null && <div class="marked"><Icon name="info" /><p><Words text={screen.notice} /></p></div>}
      {screen.places.length > 0 && <Places places={screen.places} note={screen.placesNote} send={send} />}
      {screen.item !== null && <Item item={screen.item} send={send} />}
    </>
  );
}

function Places({ places, note, send }: { places: readonly TestPlace[]; note: string; send: Send }): VNode {
  return (
    <nav aria-label={labels.testItems}>
      <ol class="places">
        {places.map(({ place, state, now, label }) => (
          <li key={place}>
            <button type="button" class={`place place--${state}${now ? ' is-current' : ''}`} aria-label={label} {...(now ? { 'aria-current': 'step' as const } : {})}
              onClick={() => send({ type: 'quiz', action: { type: 'goTo', place } })}>{place + 1}</button>
          </li>
        ))}
      </ol>
      <p class="note">{note}</p>
    </nav>
  );
}

function Item({ item, send }: { item: TestQuestion; send: Send }): VNode {
  return (
    <>
      <p class="asked"><Words text={item.prompt} /></p>
      {item.kind === 'choices' && item.code !== null && <Code text={item.code} label={labels.program} />}
      {item.kind === 'choices' && <Choices choices={item.choices} send={send} />}
      {item.kind === 'program' && <TestProgram lines={item.lines} send={send} />}
    </>
  );
}
