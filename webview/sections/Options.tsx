import type { VNode } from 'preact';
import type { PanelOption, PanelOptions } from '../../src/core/panel/types';
import type { Drag } from '../drag';
import { Icon } from '../icons';
import type { Send } from '../send';
import { shownKey, singleKeys } from '../singleKeys';
import { strings } from '../strings';
import { Name } from '../words/Words';

interface OptionsProps {
  readonly options: PanelOptions;
  readonly drag: Drag;
  readonly send: Send;
}

/** The authored answers for the blank that is selected, to click or to drag; or a way to ask for them. */
export function Options({ options, drag, send }: OptionsProps): VNode {
  const { blank, shown, items } = options;
  if (!shown) return <p><button type="button" class="link" onClick={() => send({ type: 'showOptions', blank })}>{strings.showOptions}</button></p>;
  return (
    <section aria-labelledby="options">
      <h2 id="options">{strings.options(blank)}</h2>
      <ul class="options" aria-labelledby="options">
        {items.map((option, i) => (
          <li key={i}>
            <Option
              option={option} place={i} isDragged={drag.dragged?.option === i && drag.dragged.blank === blank}
              onPress={() => send({ type: 'chooseOption', blank, option: i })}
              onDragStart={(event) => drag.start(event, { blank, option: i, code: option.code })} onDragEnd={drag.end}
            />
          </li>
        ))}
      </ul>
      <p class="note">{drag.dragged !== null ? strings.dropNote : singleKeys ? strings.optionsNote : strings.optionsNoteWithoutKeys}</p>
    </section>
  );
}

interface OptionProps {
  readonly option: PanelOption;
  readonly place: number;
  readonly isDragged: boolean;
  readonly onPress: () => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onDragEnd: () => void;
}

function Option({ option, place, isDragged, onPress, onDragStart, onDragEnd }: OptionProps): VNode {
  const key = shownKey(place < 9 ? String(place + 1) : null);
  return (
    <button
      type="button" class={isDragged ? 'option is-dragged' : 'option'} draggable aria-pressed={option.inBlank !== null}
      {...(key === null ? {} : { 'aria-keyshortcuts': key })} onClick={onPress} onDragStart={onDragStart} onDragEnd={onDragEnd}
    >
      <Icon name="grip" />
      {key !== null && <kbd>{key}</kbd>}
      <span class="option__words">
        <code><Name text={option.code} /></code>
        {option.inBlank !== null && <span class="option__where">{strings.inBlank(option.inBlank)}</span>}
      </span>
    </button>
  );
}
