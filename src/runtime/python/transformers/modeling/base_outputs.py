"""The outputs of models without a head."""

from .outputs import BaseModelOutputWithPoolingAndCrossAttentions
from .pretrained_model import as_returned
from .recorded import computed, refused

_TRAINED_POOLER = 'The named checkpoint has a trained pooler, which the bundled stand-in has not: `pooler_output` is known by its shape only.'


def states_and_pooler(model, input_ids, attention_mask, options, extras):
    """Runs BERT or RoBERTa. The pooler is newly initialised where the checkpoint has none, as upstream's."""
    has_pooler = 'pooler' in model._modules
    fresh = has_pooler and getattr(model, '_new_pooler', False)
    parts = model._run(input_ids, attention_mask, extras, pooler=fresh)
    pooled = None
    if has_pooler:
        shape = (parts['last_hidden_state'][0][0], model.config.hidden_size)
        pooled = computed(parts['pooler_output'], 'TanhBackward0') if fresh else refused(shape, _TRAINED_POOLER, 'TanhBackward0')
    states = computed(parts['last_hidden_state'], 'NativeLayerNormBackward0')
    made = BaseModelOutputWithPoolingAndCrossAttentions(last_hidden_state=states, pooler_output=pooled,
                                                        cross_attentions=None if extras.attentions is None else (),
                                                        **extras.fields(parts, model.config.num_hidden_layers, states))
    return as_returned(made, model.config, options)
