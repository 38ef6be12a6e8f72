"""The outputs of models without a head."""

from .outputs import BaseModelOutputWithPoolingAndCrossAttentions
from .pretrained_model import as_returned, computed, refused

_TRAINED_POOLER = 'The named checkpoint has a trained pooler, which the bundled stand-in has not: `pooler_output` is known by its shape only.'


def states_and_pooler(model, input_ids, attention_mask, options, extras):
    """Runs BERT or RoBERTa. The pooler is newly initialised where the checkpoint has none, as upstream's."""
    has_pooler = 'pooler' in model._modules
    fresh = has_pooler and getattr(model, '_new_pooler', False)
    parts = model._run(input_ids, attention_mask, pooler=fresh)
    pooled = None
    if has_pooler:
        shape = (parts['last_hidden_state'][0][0], model.config.hidden_size)
        pooled = computed(parts['pooler_output'], 'TanhBackward0') if fresh else refused(shape, _TRAINED_POOLER, 'TanhBackward0')
    empty = () if extras else None
    made = BaseModelOutputWithPoolingAndCrossAttentions(last_hidden_state=computed(parts['last_hidden_state'], 'NativeLayerNormBackward0'),
                                                        pooler_output=pooled, attentions=empty, cross_attentions=empty)
    return as_returned(made, model.config, options)
