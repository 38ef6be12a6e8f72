import type { VNode } from 'preact';
import type { ModelUse } from '../../src/shared/protocol';
import type { Send } from '../send';
import { strings } from '../strings';
import { bytes, millions } from '../words/numbers';
import { Name } from '../words/Words';

/** What answered in this run: every model with what it really is, how large, and from where. With `send` a stand-in leads to the real one. */
export function Models({ models, send = null }: { models: readonly ModelUse[]; send?: Send | null }): VNode | null {
  if (models.length === 0) return null;
  return (
    <ul class="models" aria-label={strings.models}>
      {models.map((model) => (
        <li key={`${model.name} ${model.source}`}>
          <code><Name text={model.name} /></code>: {strings.sources[model.source]}{sizes(model).map((size) => `, ${size}`).join('')}
          {send !== null && model.source === 'bundled' && <GetReal name={model.name} send={send} />}
        </li>
      ))}
    </ul>
  );
}

/** The way to the model that the stand-in stands in for. */
function GetReal({ name, send }: { name: string; send: Send }): VNode {
  return (
    <>
      {'. '}
      <button type="button" class="link small" aria-label={strings.getModelNamed(name)} onClick={() => send({ type: 'getModel', name })}>{strings.getModel}</button>
    </>
  );
}

/** A tokenizer has no parameters and no weights: what is zero is left out. */
function sizes(model: ModelUse): string[] {
  return [
    ...(model.parameters > 0 ? [strings.parameters(millions(model.parameters))] : []),
    ...(model.bytes > 0 ? [bytes(model.bytes)] : []),
  ];
}
