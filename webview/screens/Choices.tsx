import type { ComponentChildren, VNode } from 'preact';
import type { ScreenChoices, ScreenOption } from '../../src/core/panel/screenTypes';
import { Icon } from '../icons';
import type { Send } from '../send';
import { shownKey, singleKeys } from '../singleKeys';
import { Name, Words } from '../words/Words';
import { labels } from './labels';

interface ChoicesProps {
  readonly choices: ScreenChoices;
  readonly send: Send;
  /** What is shown below an option, its run for instance. */
  readonly below?: (option: ScreenOption) => ComponentChildren;
}

/** Options of a question as radio buttons: arrow keys move between them, letters choose. */
export function Choices({ choices, send, below }: ChoicesProps): VNode {
  return (
    <fieldset class="choices" data-place="choices">
      <legend class="unseen">{choices.legend}</legend>
      {choices.options.map((option) => (
        <div key={option.id} class={option.answered === null ? 'choice' : 'choice choice--answered'}>
          <Choice option={option} chosen={choices.chosen === option.id} send={send} />
          {option.answered !== null && <p class="choice__why" id={`why-${option.letter}`}><Words text={option.answered.why} /></p>}
          {below?.(option)}
        </div>
      ))}
      {choices.note !== '' && <p class="note">{singleKeys ? choices.note : labels.choicesNoteWithoutKeys}</p>}
    </fieldset>
  );
}

function Choice({ option, chosen, send }: { option: ScreenOption; chosen: boolean; send: Send }): VNode {
  const { answered, letter } = option;
  const key = answered === null ? shownKey(letter) : null;
  return (
    <label>
      <input
        type="radio" name="answer" value={letter} checked={chosen} disabled={answered !== null} {...(key === null ? {} : { 'aria-keyshortcuts': key })}
        {...(answered === null ? {} : { 'aria-describedby': `why-${letter}` })}
        onChange={() => send({ type: 'quiz', action: { type: 'choose', option: option.id } })}
      />
      <kbd>{letter}</kbd>
      <span class="choice__words">
        {option.text !== null && <span><Words text={option.text} /></span>}
        {option.code !== null && <code><Name text={option.code} /></code>}
      </span>
      {answered !== null && <Marks right={answered.right} chosen={chosen} />}
    </label>
  );
}

function Marks({ right, chosen }: { right: boolean; chosen: boolean }): VNode | null {
  if (!right && !chosen) return null;
  return (
    <span class="choice__mark">
      {right ? <Icon name="tick" tone="right" /> : <Icon name="cross" tone="wrong" />}
      {[...(chosen ? [labels.yourAnswer] : []), ...(right ? [labels.rightAnswer] : [])].join(', ')}
    </span>
  );
}
