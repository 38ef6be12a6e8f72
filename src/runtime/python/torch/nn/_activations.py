"""Activations: functions of each element."""

import math

from .. import _scalars
from .._pointwise import apply
from .._tensor import must_be_tensor


def _activation(name, function, label, meaning, kernel=None):
    def activate(input, inplace=False):
        must_be_tensor(input, name)
        if not input.dtype.is_floating_point and label == 'GeluBackward0':
            raise NotImplementedError(f'"GeluKernelImpl" not implemented for \'{input.dtype.label}\'')
        result = apply(name if kernel is None else kernel, function, (input,), label)
        return input.copy_(result) if inplace else result
    activate.__name__, activate.__doc__ = name, meaning
    return activate


silu = _activation('silu', _scalars.silu, 'SiluBackward0', '`x * sigmoid(x)`.')
_gelu = _activation('gelu', _scalars.gelu, 'GeluBackward0', 'The Gaussian error linear unit.')
_gelu_tanh = _activation('gelu', _scalars.gelu_tanh, 'GeluBackward0', 'Its approximation by tanh.', kernel='gelu_tanh')
logsigmoid = _activation('log_sigmoid', lambda value: -math.log1p(math.exp(-abs(value))) + min(value, 0.0), 'LogSigmoidBackward0',
                         'The logarithm of the sigmoid.', kernel='')
softplus = _activation('softplus', lambda value: value if value > 20 else math.log1p(math.exp(value)), 'SoftplusBackward0', '`log(1 + exp(x))`.', kernel='')


def gelu(input, approximate='none'):
    """The Gaussian error linear unit."""
    if approximate not in ('none', 'tanh'):
        raise RuntimeError('approximate argument must be either none or tanh.')
    return (_gelu if approximate == 'none' else _gelu_tanh)(input)


def relu(input, inplace=False):
    """What is below zero becomes zero."""
    must_be_tensor(input, 'relu')
    return input.relu_() if inplace else input.relu()


def sigmoid(input):
    """`1 / (1 + exp(-x))`."""
    return input.sigmoid()


def tanh(input):
    """The hyperbolic tangent."""
    return input.tanh()


def leaky_relu(input, negative_slope=0.01, inplace=False):
    """What is below zero is made smaller."""
    must_be_tensor(input, 'leaky_relu')
    return apply('', lambda value: value * negative_slope if value < 0 else value, (input,), 'LeakyReluBackward0')


def elu(input, alpha=1.0, inplace=False):
    """What is below zero follows the exponential."""
    must_be_tensor(input, 'elu')
    return apply('', lambda value: alpha * math.expm1(value) if value < 0 else value, (input,), 'EluBackward0')
