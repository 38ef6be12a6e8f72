"""Layers of a loaded model: names, shapes and printed forms. Their weights stay with the runtime, which computes."""

from practice_bridge import PracticeEditionLimit

from . import _layers
from ._module import Module
from .parameter import Parameter

Dropout = _layers.Dropout


class Layer(Module):
    """A layer whose weights are known by their shapes alone."""

    SHAPES = {}

    def weights(self):
        """Names and shapes of the layer's own weights, in upstream's order."""
        return self.SHAPES

    def _own_parameters(self):
        return [(name, Parameter.of_shape(*shape)) for name, shape in self.weights().items()]

    def __getattr__(self, name):
        shapes = self.__dict__.get('SHAPES', {})
        if name in shapes:
            return Parameter.of_shape(*shapes[name])
        if name == 'bias' and shapes:
            return None
        return super().__getattr__(name)

    def forward(self, *args, **kwargs):
        raise PracticeEditionLimit(f'A single `{type(self).__name__}` layer cannot be called in the practice edition; call the whole model.')


class Linear(Layer, _layers.Linear):
    """`x @ weight.T + bias`, in a model."""

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        Module.__init__(self)
        self.in_features, self.out_features = in_features, out_features
        self.SHAPES = {'weight': (out_features, in_features)} | ({'bias': (out_features,)} if bias else {})


class Conv1D(Layer):
    """GPT-2's linear layer, with its weight the other way round."""

    def __init__(self, nf, nx):
        super().__init__()
        self.nf, self.nx = nf, nx
        self.SHAPES = {'weight': (nx, nf), 'bias': (nf,)}

    def extra_repr(self):
        return f'nf={self.nf}, nx={self.nx}'


class Embedding(Layer, _layers.Embedding):
    """A row of weights for each number, in a model."""

    def __init__(self, num_embeddings, embedding_dim, padding_idx=None):
        Module.__init__(self)
        self.num_embeddings, self.embedding_dim, self.padding_idx = num_embeddings, embedding_dim, padding_idx
        self.SHAPES = {'weight': (num_embeddings, embedding_dim)}


class LayerNorm(Layer, _layers.LayerNorm):
    """Normalises the last dimension, in a model."""

    def __init__(self, normalized_shape, eps=1e-05):
        Module.__init__(self)
        self.normalized_shape = (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)
        self.eps, self.elementwise_affine = eps, True
        self.SHAPES = {'weight': self.normalized_shape, 'bias': self.normalized_shape}
