"""Layers with weights of their own, which start as upstream's do under the same seed."""

import math

from .._creation import empty, ones, zeros
from . import functional
from ._module import Module
from .parameter import Parameter


def _even(shape, inputs):
    """The weights that upstream's Linear starts with: uniform, within one by the root of the number of inputs."""
    bound = 1 / math.sqrt(inputs) if inputs else 0.0
    return Parameter(empty(*shape).uniform_(-bound, bound))


class Linear(Module):
    """`x @ weight.T + bias`."""

    def __init__(self, in_features, out_features, bias=True, device=None, dtype=None):
        super().__init__()
        self.in_features, self.out_features = in_features, out_features
        self.weight = _even((out_features, in_features), in_features)
        self.register_parameter('bias', _even((out_features,), in_features) if bias else None)
        if dtype is not None:
            self.to(dtype)

    def forward(self, input):
        """A tensor whose last dimension has `in_features` elements."""
        return functional.linear(input, self.weight, self.bias)

    def extra_repr(self):
        return f'in_features={self.in_features}, out_features={self.out_features}, bias={self.bias is not None}'


class Embedding(Module):
    """A row of weights for each number."""

    def __init__(self, num_embeddings, embedding_dim, padding_idx=None, **_):
        super().__init__()
        self.num_embeddings, self.embedding_dim, self.padding_idx = num_embeddings, embedding_dim, padding_idx
        weight = empty(num_embeddings, embedding_dim).normal_()
        if padding_idx is not None:
            weight[padding_idx] = 0.0
        self.weight = Parameter(weight)

    @classmethod
    def from_pretrained(cls, embeddings, freeze=True, padding_idx=None, **_):
        """A lookup in rows that are given."""
        made = cls.__new__(cls)
        Module.__init__(made)
        made.num_embeddings, made.embedding_dim = embeddings.shape
        made.padding_idx, made.weight = padding_idx, Parameter(embeddings, requires_grad=not freeze)
        return made

    def forward(self, input):
        """The rows at the numbers."""
        return functional.embedding(input, self.weight, self.padding_idx)

    def extra_repr(self):
        return f'{self.num_embeddings}, {self.embedding_dim}' + ('' if self.padding_idx is None else f', padding_idx={self.padding_idx}')


class LayerNorm(Module):
    """Makes the last dimensions have mean 0 and variance 1, then scales and shifts them."""

    def __init__(self, normalized_shape, eps=1e-05, elementwise_affine=True, bias=True, device=None, dtype=None):
        super().__init__()
        self.normalized_shape = (normalized_shape,) if isinstance(normalized_shape, int) else tuple(normalized_shape)
        self.eps, self.elementwise_affine = eps, elementwise_affine
        self.register_parameter('weight', Parameter(ones(self.normalized_shape)) if elementwise_affine else None)
        self.register_parameter('bias', Parameter(zeros(self.normalized_shape)) if elementwise_affine and bias else None)

    def forward(self, input):
        """The input, normalised."""
        return functional.layer_norm(input, self.normalized_shape, self.weight, self.bias, self.eps)

    def extra_repr(self):
        return f'{self.normalized_shape}, eps={self.eps}, elementwise_affine={self.elementwise_affine}, bias={self.bias is not None}'


class Dropout(Module):
    """Zeroes elements at random while training, and does nothing otherwise."""

    def __init__(self, p=0.5, inplace=False):
        super().__init__()
        if not 0 <= p <= 1:
            raise ValueError(f'dropout probability has to be between 0 and 1, but got {p}')
        self.p, self.inplace = p, inplace

    def forward(self, input):
        """The input, without some of its elements while training."""
        return functional.dropout(input, self.p, self.training)

    def extra_repr(self):
        return f'p={self.p}, inplace={self.inplace}'
