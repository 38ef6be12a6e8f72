"""Models that fill in words."""

from torch.nn import functional
from torch.nn._structure import Layer, Linear

from .outputs import MaskedLMOutput
from .pretrained_model import as_returned
from .recorded import computed


class TiedLinear(Linear):
    """A linear layer that shares its weight with the embeddings; `own` names what it has of its own."""

    def __init__(self, in_features, out_features, own=()):
        super().__init__(in_features, out_features)
        self._own = own

    def _get_name(self):
        return 'Linear'

    def weights(self):
        return {name: self.SHAPES[name] for name in self._own}


def head_with_bias(name, size, **children):
    """A head whose bias belongs to the head itself."""
    head = type(name, (Layer,), {'__module__': __name__})()
    head.SHAPES = {'bias': (size,)}
    for child, value in children.items():
        setattr(head, child, value)
    return head


class FillsInWords:
    """What the ForMaskedLM classes share."""

    HEAD, OPERATION = 'masked-lm', 'UnsafeViewBackward0'

    def forward(self, input_ids=None, attention_mask=None, token_type_ids=None, position_ids=None, inputs_embeds=None, encoder_hidden_states=None,
                encoder_attention_mask=None, labels=None, **options):
        """A score for every token of the vocabulary at every place; the loss where labels are not -100."""
        options |= {'position_ids': position_ids, 'inputs_embeds': inputs_embeds, 'encoder_hidden_states': encoder_hidden_states,
                    'encoder_attention_mask': encoder_attention_mask}
        return self._filled_in(input_ids, attention_mask, labels, options, self._checked(input_ids, token_type_ids, options))

    def _filled_in(self, input_ids, attention_mask, labels, options, extras):
        parts = self._run(input_ids, attention_mask, extras)
        logits = computed(parts['logits'], self.OPERATION)
        loss = None if labels is None else functional.cross_entropy(logits.view(-1, self.config.vocab_size), labels.view(-1))
        return as_returned(MaskedLMOutput(loss=loss, logits=logits, **extras.fields(parts, self.config.num_hidden_layers)), self.config, options)
