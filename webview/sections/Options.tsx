import type { VNode } from 'preact';
import type { PanelOption, PanelOptions } from '../../src/core/panel/types';
import type { Send } from '../send';
import { strings } from '../strings';
import { Name } from '../words/Words';

/** The authored answers for the blank that is selected; or a way to ask for them. */
export function Options({ options, send }: { options: PanelOptions; send: Send }): VNode {
  if (!options.shown) {
    return <p><button type="button" class="link" onClick={() => send({ type: 'showOptions' })}>{strings.showOptions}</button></p>;
  }
  return (
    <section aria-labelledby="options">
      <h2 id="options">{strings.options(options.blank)}</h2>
      <ul class="options" aria-labelledby="options">
        {options.items.map((option, i) => (
          <li key={i}><Option option={option} place={i} onPress={() => send({ type: 'chooseOption', blank: options.blank, option: i })} /></li>
        ))}
      </ul>
      <p class="note">{strings.optionsNote}</p>
    </section>
  );
}

function Option({ option, place, onPress }: { option: PanelOption; place: number; onPress: () => void }): VNode {
  const key = place < 9 ? String(place + 1) : null;
  return (
    <button type="button" class="option" aria-pressed={option.inBlank !== null} {...(key === null ? {} : { 'aria-keyshortcuts': key })} onClick={onPress}>
      {key !== null && <kbd>{key}</kbd>}
      <span class="option__words">
        <code><Name text={option.code} /></code>
        {option.inBlank !== null && <span class="option__where">{strings.inBlank(option.inBlank)}</span>}
      </span>
    </button>
  );
}
