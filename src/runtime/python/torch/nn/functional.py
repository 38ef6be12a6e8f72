"""Functions of neural networks that a program calls by itself."""

import math
import warnings

from .. import _dtypes, _reductions
from .._size import wrap_dim
from .._tensor import made, must_be_tensor, tracked


def _along(self, dim, line, name):
    """Applies a function to each line of a dimension."""
    moved = self.detach().transpose(dim, -1).contiguous() if self.shape else self.detach()
    values = [value for lane in _reductions.lanes(moved, max(moved.dim() - 1, 0)) for value in line(lane)]
    result = made(values, moved.shape, self.dtype)
    return tracked(result.transpose(dim, -1).contiguous() if self.shape else result, name, self)


def _softmax_line(lane):
    top = max(lane)
    powers = [math.exp(value - top) for value in lane] if top > -math.inf else [math.nan] * len(lane)
    total = sum(powers)
    return [power / total for power in powers]


def _log_softmax_line(lane):
    top = max(lane)
    shift = top + math.log(sum(math.exp(value - top) for value in lane))
    return [value - shift for value in lane]


def _prepared(input, dim, dtype, kernel, name):
    must_be_tensor(input, name)
    dim = wrap_dim(dim, input.dim())
    if dtype is not None:
        input = input.to(dtype)
    if not input.dtype.is_floating_point:
        raise NotImplementedError(f'"{kernel}_lastdim_kernel_impl" not implemented for \'{input.dtype.label}\'')
    return input, dim


def plain_softmax(input, dim=None, dtype=None):
    """`torch.softmax` and `Tensor.softmax`, which ask for a dimension."""
    must_be_tensor(input, 'softmax')
    if dim is None:
        raise TypeError('softmax() missing 1 required positional arguments: "dim"')
    input, dim = _prepared(input, dim, dtype, 'softmax', 'softmax')
    return _along(input, dim, _softmax_line, 'SoftmaxBackward0')


def plain_log_softmax(input, dim=None, dtype=None):
    """The logarithm of softmax, computed as one."""
    must_be_tensor(input, 'log_softmax')
    if dim is None:
        raise TypeError('log_softmax() missing 1 required positional arguments: "dim"')
    input, dim = _prepared(input, dim, dtype, 'log_softmax', 'log_softmax')
    return _along(input, dim, _log_softmax_line, 'LogSoftmaxBackward0')


def _implicit(name, input, stacklevel):
    warnings.warn(f'Implicit dimension choice for {name} has been deprecated. Change the call to include dim=X as an argument.', stacklevel=stacklevel + 1)
    return 0 if input.dim() in (0, 1, 3) else 1


def softmax(input, dim=None, _stacklevel=3, dtype=None):
    """Softmax; without a dimension upstream warns and chooses one."""
    must_be_tensor(input, 'softmax')
    return plain_softmax(input, _implicit('softmax', input, 2) if dim is None else dim, dtype)


def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
    must_be_tensor(input, 'log_softmax')
    return plain_log_softmax(input, _implicit('log_softmax', input, 2) if dim is None else dim, dtype)


def logsumexp(self, dim, keepdim=False):
    """The logarithm of the sum of exponentials."""
    dim = wrap_dim(dim, self.dim())

    def line(lane):
        top = max(lane)
        return top + math.log(sum(math.exp(value - top) for value in lane)) if math.isfinite(top) else top
    return tracked(made(map(line, _reductions.lanes(self, dim)), _reductions.without(self.shape, dim, keepdim), self.dtype), 'LogsumexpBackward0', self)


def sigmoid(input):
    return input.sigmoid()


def relu(input, inplace=False):
    return must_be_tensor(input, 'relu').relu()


def tanh(input):
    return input.tanh()


def gelu(input, approximate='none'):
    """The Gaussian error linear unit."""
    must_be_tensor(input, 'gelu')
    values = (0.5 * value * (1.0 + math.erf(value / math.sqrt(2.0))) for value in input._flat())
    return tracked(made(values, input.shape, input.dtype), 'GeluBackward0', input)


def normalize(input, p=2.0, dim=1, eps=1e-12, out=None):
    """Divides by the p-norm along a dimension."""
    length = input.norm(p, dim, keepdim=True).clamp(min=eps)
    return input / length.expand(input.shape)


def cosine_similarity(x1, x2, dim=1, eps=1e-8):
    """The cosine of the angle between vectors along a dimension."""
    must_be_tensor(x1, 'cosine_similarity', 'x1')
    must_be_tensor(x2, 'cosine_similarity', 'x2', 2)
    wide, other = x1.detach().to(_dtypes.float64), x2.detach().to(_dtypes.float64)
    product = (wide * other)
    dim = wrap_dim(dim, product.dim())
    lengths = (wide.norm(2, dim) if wide.dim() == product.dim() else wide.norm(2, -1)).clamp(min=eps), other.norm(2, dim).clamp(min=eps)
    return tracked((product.sum(dim) / (lengths[0] * lengths[1])).to(x1.dtype), 'SumBackward1', x1, x2)


def nll_loss(input, target):
    """The mean of the negative log probabilities of the targets."""
    picked = [-input.detach()[number, label].item() for number, label in enumerate(target.tolist())]
    return tracked(made((sum(picked) / len(picked),), (), input.dtype), 'NllLossBackward0', input)


def cross_entropy(input, target):
    """The loss of a classifier: one row of scores a sample, one label a sample."""
    must_be_tensor(input, 'cross_entropy_loss', 'input')
    must_be_tensor(target, 'cross_entropy_loss', 'target', 2)
    if input.shape[0] != target.shape[0]:
        raise ValueError(f'Expected input batch_size ({input.shape[0]}) to match target batch_size ({target.shape[0]}).')
    for label in target.tolist():
        if not 0 <= label < input.shape[1]:
            raise IndexError(f'Target {label} is out of bounds.')
    return nll_loss(plain_log_softmax(input, 1), target)


def mse_loss(input, target):
    """The mean of the squared differences."""
    difference = input - target
    return tracked((difference * difference).mean().detach(), 'MseLossBackward0', input, target)


def one_hot(tensor, num_classes=-1):
    """A row of zeros with a one at each number's place."""
    width = num_classes if num_classes > 0 else int(tensor.max().item()) + 1
    values = [1 if place == label else 0 for label in tensor._flat() for place in range(width)]
    return made(values, tuple(tensor.shape) + (width,), _dtypes.int64)
