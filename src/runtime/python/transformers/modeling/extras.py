"""Hidden states and attentions: what a call asks for, and the tuples that it gets."""

from collections import namedtuple

from practice_bridge import PracticeEditionLimit

from ..utils.logging import logger
from .recorded import computed

_NO_ATTENTIONS = ('`sdpa` attention does not support `output_attentions=True`. Please set your attention to `eager` if you want any of these features.')


class Extras(namedtuple('Extras', 'hidden_states attentions')):
    """`attentions`: None when they are not asked for, 'empty' when upstream gives an empty tuple, else 'computed'."""

    def asked(self):
        """The part of the request."""
        return {**({'output_hidden_states': True} if self.hidden_states else {}), **({'output_attentions': True} if self.attentions == 'computed' else {})}

    def fields(self, parts, layers, last=None):
        """The fields of the output. `last` is the tensor that the last hidden state is, where the output holds it too."""
        states = _along_layers(parts['hidden_states'], layers + 1, 'NativeLayerNormBackward0') if self.hidden_states else None
        if states is not None and last is not None:
            states = (*states[:-1], last)
        return {'hidden_states': states, 'attentions': self._attentions(parts, layers)}

    def _attentions(self, parts, layers):
        if self.attentions == 'computed':
            return _along_layers(parts['attentions'], layers, 'SoftmaxBackward0')
        return None if self.attentions is None else ()


def wanted_extras(config, options):
    """What a call asks for. The default attention computes no weights: upstream then warns and gives an empty tuple."""
    hidden = bool(options.get('output_hidden_states', config.output_hidden_states))
    if not options.get('output_attentions', config.output_attentions):
        return Extras(hidden, None)
    if config._attn_implementation != 'sdpa' or config.output_attentions:
        return Extras(hidden, 'computed')
    logger.warning(_NO_ATTENTIONS)
    return Extras(hidden, 'empty')


def _along_layers(part, layers, name):
    """A tuple of one tensor a layer."""
    (number, *shape), items = part
    if number != layers:
        raise PracticeEditionLimit(f'The model that runs here has {number - (name != "SoftmaxBackward0")} layers, and its configuration another number: hidden '
                                   'states and attentions are given where both are the same.')
    size = len(items) // number
    return tuple(computed((tuple(shape), items[place * size:(place + 1) * size]), name) for place in range(number))
