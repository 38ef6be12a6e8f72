import type { VNode } from 'preact';
import type { ProblemsScreen } from '../../src/core/panel/screenTypes';
import { Icon } from '../icons';

/** Why a task that is being written cannot be shown: file, field, what is wrong. Nothing is announced, for its author is typing. */
export function Problems({ screen: { problems } }: { screen: ProblemsScreen }): VNode {
  return (
    <ul class="results">
      {problems.map(({ file, field, words }) => (
        <li key={`${file} ${field} ${words}`} class="marked">
          <Icon name="warning" tone="wrong" />
          <div>
            <p><strong>{file}</strong>{field !== '' && <> <code>{field}</code></>}</p>
            <p>{words}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
