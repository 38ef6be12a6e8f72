"""What a model returns: fields that are attributes, keys and places of a tuple at once. Fields that are None are printed, and are no keys."""

from collections import OrderedDict


class ModelOutput(OrderedDict):
    """Base of the outputs."""

    FIELDS = ()

    def __init__(self, **values):
        super().__init__()
        for name in self.FIELDS:
            object.__setattr__(self, name, values.get(name))
            if values.get(name) is not None:
                super().__setitem__(name, values[name])

    def __getitem__(self, key):
        return dict(self.items())[key] if isinstance(key, str) else self.to_tuple()[key]

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        object.__setattr__(self, key, value)

    def __setattr__(self, name, value):
        if name in self.keys() and value is not None:
            super().__setitem__(name, value)
        object.__setattr__(self, name, value)

    def to_tuple(self):
        """The fields that are there."""
        return tuple(super(ModelOutput, self).__getitem__(key) for key in self.keys())

    def __delitem__(self, key):
        raise Exception(f'You cannot use ``__delitem__`` on a {type(self).__name__} instance.')

    def pop(self, *args):
        """Raises: the fields of an output stay."""
        raise Exception(f'You cannot use ``pop`` on a {type(self).__name__} instance.')

    def update(self, *args, **kwargs):
        """Raises: the fields of an output stay."""
        raise Exception(f'You cannot use ``update`` on a {type(self).__name__} instance.')

    def setdefault(self, *args):
        """Raises: the fields of an output stay."""
        raise Exception(f'You cannot use ``setdefault`` on a {type(self).__name__} instance.')

    def __repr__(self):
        return f'{type(self).__name__}({", ".join(f"{name}={getattr(self, name)!r}" for name in self.FIELDS)})'


class BaseModelOutput(ModelOutput):
    """States of every token."""

    FIELDS = ('last_hidden_state', 'hidden_states', 'attentions')


class BaseModelOutputWithPoolingAndCrossAttentions(ModelOutput):
    """States of every token, and one vector for the whole."""

    FIELDS = ('last_hidden_state', 'pooler_output', 'hidden_states', 'past_key_values', 'attentions', 'cross_attentions')


class BaseModelOutputWithPastAndCrossAttentions(ModelOutput):
    """States of every token, of a model that goes on writing."""

    FIELDS = ('last_hidden_state', 'past_key_values', 'hidden_states', 'attentions', 'cross_attentions')


class SequenceClassifierOutput(ModelOutput):
    """One score a label, before softmax."""

    FIELDS = ('loss', 'logits', 'hidden_states', 'attentions')


class SequenceClassifierOutputWithPast(ModelOutput):
    """One score a label, of a model that goes on writing."""

    FIELDS = ('loss', 'logits', 'past_key_values', 'hidden_states', 'attentions')


class MaskedLMOutput(ModelOutput):
    """One score a token of the vocabulary, for every place."""

    FIELDS = ('loss', 'logits', 'hidden_states', 'attentions')


for _output in (BaseModelOutput, BaseModelOutputWithPoolingAndCrossAttentions, BaseModelOutputWithPastAndCrossAttentions, SequenceClassifierOutput,
                SequenceClassifierOutputWithPast, MaskedLMOutput):
    _output.__module__ = 'transformers.modeling_outputs'
ModelOutput.__module__ = 'transformers.utils.generic'
