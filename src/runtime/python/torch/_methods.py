"""Makes the operations methods of `Tensor`."""

from . import (_arithmetic, _assignment, _bits, _closeness, _conversion, _extremes, _functions, _indexing, _joining, _linalg, _picking, _places, _pointwise, _random, _recording,
               _reductions, _reordering, _shaping, _statistics, _unique)
from ._keywords import accepting
from ._meanings import name_and_describe
from ._tensor import Tensor
from .nn import _softmax

_NAMES = {
    _arithmetic: 'add sub mul div neg eq ne lt le gt ge floor_divide remainder fmod clamp minimum maximum logical_and logical_or '
                 'logical_xor logical_not atan2 lerp',
    _bits: 'bitwise_and bitwise_or bitwise_xor bitwise_not',
    _closeness: 'equal isclose allclose',
    _conversion: 'to cpu cuda new_zeros new_ones new_empty new_full new_tensor',
    _extremes: 'argmax argmin amax amin aminmax topk sort argsort kthvalue median',
    _joining: 'unbind split chunk tensor_split',
    _linalg: 'mm dot mv matmul bmm addmm outer trace dist',
    _picking: 'index_select gather scatter scatter_add take take_along_dim masked_select index_fill repeat_interleave tril triu diag bincount count_nonzero '
              'argwhere',
    _places: 'nonzero',
    _pointwise: 'masked_fill',
    _random: 'uniform_ normal_ random_ multinomial bernoulli',
    _reductions: 'mean var std prod norm cumsum cumprod',
    _reordering: 'flip roll',
    _shaping: 'view reshape flatten squeeze unsqueeze permute transpose t expand repeat contiguous clone tile movedim ravel view_as unflatten '
              'narrow select diagonal broadcast_to',
    _statistics: 'quantile nanmean nansum histc mode diff inner hypot fill_diagonal_',
    _unique: 'unique unique_consecutive',
}
_OTHER_NAMES = {'multiply': 'mul', 'subtract': 'sub', 'divide': 'div', 'true_divide': 'div', 'negative': 'neg', 'clip': 'clamp', 'not_equal': 'ne', 'less': 'lt',
                'less_equal': 'le', 'greater': 'gt', 'greater_equal': 'ge', 'swapaxes': 'transpose', 'swapdims': 'transpose', 'moveaxis': 'movedim', 'ger': 'outer'}
_IN_PLACE = '''
add sub mul div pow neg abs exp log sqrt rsqrt reciprocal square floor ceil round trunc sign relu sigmoid tanh sin cos clamp remainder floor_divide
multiply subtract divide clip masked_fill scatter scatter_add index_fill logical_not tril triu clamp_min clamp_max nan_to_num bernoulli
'''


def _reflected(function):
    return lambda self, other: function(other, self) if _arithmetic.is_operand(other) else NotImplemented


def _operator(function):
    """A method for an operator: what is no operand may still know what to do."""
    return lambda self, other: function(self, other) if _arithmetic.is_operand(other) else NotImplemented


def _operators():
    math = {'add': _arithmetic.add, 'sub': _arithmetic.sub, 'mul': _arithmetic.mul, 'truediv': _arithmetic.div, 'floordiv': _arithmetic.floor_divide,
            'mod': _arithmetic.remainder, 'pow': _arithmetic.pow_, 'and': _bits.bitwise_and, 'or': _bits.bitwise_or,
            'xor': _bits.bitwise_xor, 'lshift': _bits.left_shift, 'rshift': _bits.right_shift}
    found = {}
    for name, function in math.items():
        found |= {f'__{name}__': _operator(function), f'__r{name}__': _reflected(function)}
    own_way = {'__rsub__': _arithmetic.rsub, '__rtruediv__': _arithmetic.rdiv}
    found |= {name: _operator(function) for name, function in own_way.items()}
    found |= {f'__{name}__': _operator(function) for name, function in _arithmetic.COMPARISONS.items()}
    return found | {'__matmul__': lambda self, other: _linalg.matmul(self, other) if isinstance(other, Tensor) else NotImplemented, '__neg__': _arithmetic.neg,
                    '__pos__': lambda self: self, '__invert__': _bits.invert, '__getitem__': _indexing.getitem, '__setitem__': _assignment.setitem}


def _named():
    found = _functions.methods() | _conversion.CASTS | _arithmetic.COMPARISONS
    for module, names in _NAMES.items():
        found |= {name: found.get(name) or getattr(module, name) for name in names.split()}
    return found | {
        'pow': _arithmetic.pow_, 'round': _arithmetic.round_, 'sum': _reductions.sum_, 'all': _reductions.truth(all, 'all'),
        'any': _reductions.truth(any, 'any'), 'max': _extremes.extreme('max', _extremes._largest, _arithmetic.maximum),
        'min': _extremes.extreme('min', _extremes._smallest, _arithmetic.minimum), 'softmax': _softmax.plain_softmax,
        'log_softmax': _softmax.plain_log_softmax, 'logsumexp': _softmax.logsumexp, 'type': _conversion.type_,
    }


def _of_another():
    """Methods that take the shape, the type or the elements of another tensor, or a bound."""
    return {
        'where': lambda self, condition, other: _pointwise.where(condition, self, other), 'type_as': lambda self, other: _conversion.to(self, other.dtype),
        'expand_as': lambda self, other: _shaping.expand(self, other.shape), 'reshape_as': lambda self, other: _shaping.reshape(self, other.shape),
        'clamp_min': lambda self, min: _arithmetic.clamp(self, min), 'clamp_max': lambda self, max: _arithmetic.clamp(self, max=max),
    }


def _writers():
    def fill(self, value):
        return _pointwise.filled(self, value.item() if isinstance(value, Tensor) else value)
    return {'copy_': lambda self, source, non_blocking=False: _conversion.to(source, self.dtype).expand(self.shape), 'fill_': fill, 'zero_': lambda self: fill(self, 0)}


def install():
    """Puts everything on the class. Called once, when torch is imported."""
    methods = {name: accepting(name, method) for name, method in (_named() | _of_another()).items()}
    methods |= {name: methods[same] for name, same in _OTHER_NAMES.items()}
    methods['abs'] = methods['absolute']
    written = {name: _assignment.in_place(writer) for name, writer in _writers().items()}
    written |= {f'{name}_': _assignment.in_place(methods[name]) for name in _IN_PLACE.split()}
    operators = _operators() | {'__abs__': methods['abs']}
    operators |= {f'__i{name}__': _assignment.in_place(operators[f'__{name}__']) for name in 'add sub mul truediv floordiv pow mod and or xor'.split()}
    turned = {'T': property(_shaping.reversed_dims), 'mT': property(lambda self: _shaping.transpose(self, -2, -1), doc='The last two dimensions swapped.'),
              'H': property(lambda self: _shaping.transpose(self, 0, 1), doc='The rows of a matrix as columns.')}
    recording = {name: getattr(_recording, name) for name in 'detach_ requires_grad_ backward retain_grad'.split()}
    for name, method in (methods | written | operators | turned | recording).items():
        setattr(Tensor, name, method)
    for name, method in list(vars(Tensor).items()):
        if not name.startswith('_'):
            name_and_describe(name, method)
    return methods
