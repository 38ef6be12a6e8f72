"""Layers. Those of a loaded model are structure: their weights stay with the runtime that computes."""

from practice_bridge import PracticeEditionLimit

from .. import _dtypes
from .._storage import DeferredStorage
from .._tensor import Tensor
from . import functional
from ._module import Module


def _unreadable():
    raise PracticeEditionLimit('The practice edition does not show the weights of a model; the model computes with them in the runtime. '
                               'Shapes can be read.')


class Parameter(Tensor):
    """A weight: its shape is known, its values are not shown."""

    def __new__(cls, data=None, requires_grad=True):
        if data is None:
            raise PracticeEditionLimit('The practice edition of torch has no trainable parameters of the program\'s own.')
        return data.detach().requires_grad_(requires_grad)

    @classmethod
    def of_shape(cls, *shape):
        weight = cls._over(DeferredStorage(_unreadable), shape, _dtypes.float32)
        weight.requires_grad = True
        return weight


class _Layer(Module):
    """A layer with weights that stay in the runtime."""

    SHAPES = {}

    def weights(self):
        """Names and shapes of the layer's own weights, in upstream's order."""
        return self.SHAPES

    def weight_shapes(self):
        return [*self.weights().items(), *super().weight_shapes()]

    def __getattr__(self, name):
        shapes = self.__dict__.get('SHAPES', {})
        if name in shapes:
            return Parameter.of_shape(*shapes[name])
        if name == 'bias' and shapes:
            return None
        return super().__getattr__(name)

    def forward(self, *args, **kwargs):
        raise PracticeEditionLimit(f'A single `{type(self).__name__}` layer cannot be called in the practice edition; call the whole model.')


class Linear(_Layer):
    """`x @ weight.T + bias`."""

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        super().__init__()
        self.in_features, self.out_features, self._biased = in_features, out_features, bias
        self.SHAPES = {'weight': (out_features, in_features)} | ({'bias': (out_features,)} if bias else {})

    def extra_repr(self):
        return f'in_features={self.in_features}, out_features={self.out_features}, bias={self._biased}'


class Conv1D(_Layer):
    """GPT-2's linear layer, with its weight the other way round."""

    def __init__(self, nf, nx):
        super().__init__()
        self.nf, self.nx = nf, nx
        self.SHAPES = {'weight': (nx, nf), 'bias': (nf,)}

    def extra_repr(self):
        return f'nf={self.nf}, nx={self.nx}'


class Embedding(_Layer):
    """A row of weights for each number."""

    def __init__(self, num_embeddings, embedding_dim, padding_idx=None):
        super().__init__()
        self.num_embeddings, self.embedding_dim, self.padding_idx = num_embeddings, embedding_dim, padding_idx
        self.SHAPES = {'weight': (num_embeddings, embedding_dim)}

    def extra_repr(self):
        return f'{self.num_embeddings}, {self.embedding_dim}' + ('' if self.padding_idx is None else f', padding_idx={self.padding_idx}')


class LayerNorm(_Layer):
    """Normalises the last dimension."""

    def __init__(self, normalized_shape, eps=1e-05):
        super().__init__()
        self.normalized_shape = (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)
        self.eps = eps
        self.SHAPES = {'weight': self.normalized_shape, 'bias': self.normalized_shape}

    def extra_repr(self):
        return f'{self.normalized_shape}, eps={self.eps}, elementwise_affine=True, bias=True'


class Dropout(Module):
    """Does nothing outside training."""

    def __init__(self, p=0.5, inplace=False):
        super().__init__()
        self.p, self.inplace = p, inplace

    def extra_repr(self):
        return f'p={self.p}, inplace={self.inplace}'

    def forward(self, input):
        if self.training and self.p:
            raise PracticeEditionLimit('The practice edition computes outside training only: call `.eval()` first.')
        return input


class _Function(Module):
    """A layer without weights."""

    def __init__(self, dim=None):
        super().__init__()
        self.dim = dim


class Softmax(_Function):
    def extra_repr(self):
        return f'dim={self.dim}'

    def forward(self, input):
        return functional.softmax(input, self.dim)


class LogSoftmax(Softmax):
    def forward(self, input):
        return functional.log_softmax(input, self.dim)


class Tanh(_Function):
    def forward(self, input):
        return input.tanh()


class Sigmoid(_Function):
    def forward(self, input):
        return input.sigmoid()


class ReLU(_Function):
    def forward(self, input):
        return input.relu()


class GELU(_Function):
    def extra_repr(self):
        return "approximate='none'"

    def forward(self, input):
        return functional.gelu(input)


class CrossEntropyLoss(_Function):
    def forward(self, input, target):
        return functional.cross_entropy(input, target)


class CosineSimilarity(Module):
    def __init__(self, dim=1, eps=1e-08):
        super().__init__()
        self.dim, self.eps = dim, eps

    def forward(self, x1, x2):
        return functional.cosine_similarity(x1, x2, self.dim, self.eps)
