import type { VNode } from 'preact';
import type { ModelUse } from '../../src/shared/protocol';
import { strings } from '../strings';
import { bytes, millions } from '../words/numbers';
import { Name } from '../words/Words';

/** What answered in this run: every model with what it really is, how large, and from where. */
export function Models({ models }: { models: readonly ModelUse[] }): VNode | null {
  if (models.length === 0) return null;
  return (
    <ul class="models" aria-label={strings.models}>
      {models.map((model) => (
        <li key={`${model.name} ${model.source}`}>
          <code><Name text={model.name} /></code>: {strings.sources[model.source]}{sizes(model).map((size) => `, ${size}`).join('')}
        </li>
      ))}
    </ul>
  );
}

/** A tokenizer has no parameters and no weights: what is zero is left out. */
function sizes(model: ModelUse): string[] {
  return [
    ...(model.parameters > 0 ? [strings.parameters(millions(model.parameters))] : []),
    ...(model.bytes > 0 ? [bytes(model.bytes)] : []),
  ];
}
