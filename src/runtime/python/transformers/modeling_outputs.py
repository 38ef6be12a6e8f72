"""The outputs of models, where upstream has them."""

from .modeling.outputs import (BaseModelOutput, BaseModelOutputWithPastAndCrossAttentions, BaseModelOutputWithPoolingAndCrossAttentions, MaskedLMOutput,
                               SequenceClassifierOutput, SequenceClassifierOutputWithPast)
