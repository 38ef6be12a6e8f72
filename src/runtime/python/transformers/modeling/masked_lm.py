"""Models that fill in words: their structure and their loading are upstream's; no bundled checkpoint has the weights to run them."""

from practice_bridge import PracticeEditionLimit
from torch.nn._structure import Layer, Linear


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

    HEAD = 'masked-lm'

    def forward(self, *args, **kwargs):
        raise PracticeEditionLimit(f'{type(self).__name__} can be loaded and printed, and not run: no model that is bundled with the practice edition has '
                                   'weights for filling in words.')
