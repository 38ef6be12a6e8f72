"""Layers without weights: functions as modules."""

from . import functional
from ._module import Module


class Softmax(Module):
    """Softmax along a dimension."""

    def __init__(self, dim=None):
        super().__init__()
        self.dim = dim

    def forward(self, input):
        """Numbers between 0 and 1 that sum to 1 along the dimension; the shape stays."""
        return functional.softmax(input, self.dim)

    def extra_repr(self):
        return f'dim={self.dim}'


class LogSoftmax(Softmax):
    """The logarithm of softmax along a dimension."""

    def forward(self, input):
        """The logarithms of what softmax gives; the shape stays."""
        return functional.log_softmax(input, self.dim)

    def extra_repr(self):
        return f'dim={self.dim}'


class CosineSimilarity(Module):
    """The cosine of the angle between vectors along a dimension."""

    def __init__(self, dim=1, eps=1e-08):
        super().__init__()
        self.dim, self.eps = dim, eps

    def forward(self, x1, x2):
        """The cosine of each vector of `x1` with that of `x2`; the dimension of the vectors goes."""
        return functional.cosine_similarity(x1, x2, self.dim, self.eps)


class PairwiseDistance(Module):
    """The distance between vectors along the last dimension."""

    def __init__(self, p=2.0, eps=1e-06, keepdim=False):
        super().__init__()
        self.norm, self.eps, self.keepdim = p, eps, keepdim

    def forward(self, x1, x2):
        """The distance of each vector of `x1` from that of `x2`; the last dimension goes."""
        return functional.pairwise_distance(x1, x2, self.norm, self.eps, self.keepdim)


class Identity(Module):
    """Gives what it gets."""

    def __init__(self, *args, **kwargs):
        super().__init__()

    def forward(self, input):
        """The input itself."""
        return input


class Flatten(Module):
    """Joins dimensions, all but the first by default."""

    def __init__(self, start_dim=1, end_dim=-1):
        super().__init__()
        self.start_dim, self.end_dim = start_dim, end_dim

    def forward(self, input):
        """The same numbers with the dimensions from `start_dim` to `end_dim` made one."""
        return input.flatten(self.start_dim, self.end_dim)

    def extra_repr(self):
        return f'start_dim={self.start_dim}, end_dim={self.end_dim}'


class GELU(Module):
    """The Gaussian error linear unit."""

    def __init__(self, approximate='none'):
        super().__init__()
        self.approximate = approximate

    def forward(self, input):
        """The function of each number; the shape stays."""
        return functional.gelu(input, self.approximate)

    def extra_repr(self):
        return f'approximate={self.approximate!r}'


class _Switched(Module):
    """An activation that can work in place."""

    def __init__(self, inplace=False):
        super().__init__()
        self.inplace = inplace

    def extra_repr(self):
        return 'inplace=True' if self.inplace else ''


class ReLU(_Switched):
    """What is below zero becomes zero."""

    def forward(self, input):
        """The larger of each number and 0; the shape stays."""
        return functional.relu(input, self.inplace)


class SiLU(_Switched):
    """`x * sigmoid(x)`."""

    def forward(self, input):
        """Each number times its sigmoid; the shape stays."""
        return functional.silu(input, self.inplace)


class Tanh(Module):
    """The hyperbolic tangent."""

    def forward(self, input):
        """The hyperbolic tangent of each number; the shape stays."""
        return functional.tanh(input)


class Sigmoid(Module):
    """`1 / (1 + exp(-x))`."""

    def forward(self, input):
        """A number between 0 and 1 for each number; the shape stays."""
        return functional.sigmoid(input)


class LeakyReLU(_Switched):
    """What is below zero is made smaller."""

    def __init__(self, negative_slope=0.01, inplace=False):
        super().__init__(inplace)
        self.negative_slope = negative_slope

    def forward(self, input):
        """Each number, times `negative_slope` where it is below 0; the shape stays."""
        return functional.leaky_relu(input, self.negative_slope)

    def extra_repr(self):
        return f'negative_slope={self.negative_slope}' + (', inplace=True' if self.inplace else '')
