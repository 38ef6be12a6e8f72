"""Functions of each element, reductions, joining, sorting."""

import math
import operator
import warnings

from torch import _closeness, _dtypes, _extremes, _functions, _joining, _pointwise, _reductions, _scalars, _shaping, _unique
from torch._tensor import converted

from ._array import ndarray
from ._creation import asarray, tensor_of
from ._operations import as_tensor, axes, binary, given, meeting


def _floating(tensor):
    return tensor if tensor.dtype.is_floating_point else converted(tensor, _dtypes.float64)


_TROUBLE = {'log': ('divide by zero', lambda value: value == 0), 'log2': ('divide by zero', lambda value: value == 0),
            'log10': ('divide by zero', lambda value: value == 0), 'sqrt': ('invalid value', lambda value: value < 0),
            'exp': ('overflow', lambda value: 709.79 < value < math.inf)}


def _warn(name, items):
    words, is_trouble = _TROUBLE.get(name, (None, None))
    if words is not None and len(items) <= 100_000 and any(map(is_trouble, items)):
        warnings.warn(f'{words} encountered in {name}', RuntimeWarning, stacklevel=4)


def unary(name, function):
    """A function of each element, of floating point numbers."""
    def apply(x):
        tensor = _floating(tensor_of(x))
        _warn(name, tensor._flat())
        return given(_pointwise.apply(name, function, (tensor,), '', at=tensor.dtype))
    apply.__name__, apply.__doc__ = name, f'{name} of each element.'
    return apply


def _same(name):
    function, _ = _functions.SAME_TYPE[name]

    def apply(x):
        tensor = tensor_of(x)
        return given(_pointwise.apply(name, function, (tensor,), '', at=tensor.dtype))
    apply.__name__, apply.__doc__ = name, f'{name} of each element.'
    return apply


FLOATING = {name: unary(name, function) for name, (function, _) in _functions.FLOATING.items()
            if name in 'exp exp2 expm1 log log2 log10 log1p sqrt sin cos tan tanh sinh cosh deg2rad rad2deg'.split()}
SAME = {name: _same(name) for name in ('abs', 'sign', 'square', 'floor', 'ceil', 'trunc')}


def _tested(name):
    def apply(x):
        tensor = tensor_of(x)
        return given(_pointwise.apply(name, _functions.TESTS[name], (tensor,), '', _dtypes.bool_, tensor.dtype))
    return apply


TESTS = {name: _tested(name) for name in ('isnan', 'isinf', 'isfinite')}
ARITHMETIC = {
    'add': binary('add', operator.add), 'subtract': binary('sub', operator.sub), 'multiply': binary('mul', operator.mul),
    'divide': binary('div', _scalars.quotient, floating=True), 'floor_divide': binary('floordiv', _scalars.floor_divide),
    'mod': binary('mod', _scalars.remainder), 'power': binary('pow', _scalars.power), 'maximum': binary('maximum', _scalars.larger),
    'minimum': binary('minimum', _scalars.smaller),
} | {name: binary(short, getattr(operator, short), _dtypes.bool_) for short, name in (('eq', 'equal'), ('ne', 'not_equal'), ('lt', 'less'), ('le', 'less_equal'),
                                                                                       ('gt', 'greater'), ('ge', 'greater_equal'))}


for _name, _function in (ARITHMETIC | TESTS).items():
    _function.__name__, _function.__doc__ = _name, f'{_name}, element by element.'


def _reduced(name, function, empty=None, floating=False):
    def reduce(a, axis=None, keepdims=False, **options):
        tensor = tensor_of(a)
        axes(asarray(a), axis)
        if not tensor.numel() and empty is not None:
            raise ValueError(empty)
        return given(function(_floating(tensor) if floating else tensor, axis, keepdims, **options))
    reduce.__name__, reduce.__doc__ = name, f'{name} of all elements, or along an axis.'
    return reduce


def _spread(function):
    return lambda tensor, axis, keepdims, ddof=0: function(tensor, axis, keepdim=keepdims, correction=ddof)


def _extreme(function):
    return lambda tensor, axis, keepdims: function(tensor, () if axis is None else axis, keepdims)


REDUCTIONS = {
    'sum': _reduced('sum', lambda tensor, axis, keepdims: _reductions.sum_(tensor, axis, keepdims)), 'prod': _reduced('prod', _reductions.prod),
    'mean': _reduced('mean', _reductions.mean, floating=True), 'std': _reduced('std', _spread(_reductions.std), floating=True),
    'var': _reduced('var', _spread(_reductions.var), floating=True),
    'max': _reduced('max', _extreme(_extremes.amax), 'zero-size array to reduction operation maximum which has no identity'),
    'min': _reduced('min', _extreme(_extremes.amin), 'zero-size array to reduction operation minimum which has no identity'),
    'argmax': _reduced('argmax', _extremes.argmax, 'attempt to get argmax of an empty sequence'),
    'argmin': _reduced('argmin', _extremes.argmin, 'attempt to get argmin of an empty sequence'),
    'all': _reduced('all', _reductions.truth(all, 'all')), 'any': _reduced('any', _reductions.truth(any, 'any')),
}


def cumsum(a, axis=None):
    """Running sums, of the flattened array by default."""
    tensor = tensor_of(a)
    return ndarray(_reductions.cumsum(tensor.flatten() if axis is None else tensor, 0 if axis is None else axis))


def where(condition, x=None, y=None):
    """Elements of the one or the other; with the condition alone, the places where it holds."""
    holds = converted(tensor_of(condition), _dtypes.bool_)
    if x is None:
        return tuple(map(ndarray, holds.nonzero(as_tuple=True)))
    return given(_pointwise._chosen(holds, *(as_tensor(each) for each in (x, y)), meeting(x, y) if not _plain(x, y) else as_tensor([x, y]).dtype, '', ()))


def _plain(*values):
    return all(type(each) in (int, float, bool) for each in values)


def clip(a, a_min=None, a_max=None):
    """Each element at least `a_min` and at most `a_max`."""
    return asarray(a).clip(a_min, a_max)


def round(a, decimals=0):
    """The nearest number of so many decimals."""
    rounded = asarray(a).round(decimals)
    return rounded if rounded.ndim else rounded[()]


def _joined(join):
    def apply(arrays, axis=0):
        tensors = [tensor_of(each) for each in arrays]
        if join is _joining.stack and len({each.shape for each in tensors}) > 1:
            raise ValueError('all input arrays must have the same shape')
        if join is _joining.cat and any(not each.dim() for each in tensors):
            raise ValueError('zero-dimensional arrays cannot be concatenated')
        kind = meeting(*[ndarray(each) for each in tensors[:2]]) if len(tensors) > 1 else tensors[0].dtype
        return ndarray(join([converted(each, kind) for each in tensors], axis))
    return apply


concatenate, stack = _joined(_joining.cat), _joined(_joining.stack)
concatenate.__doc__, stack.__doc__ = 'Joined along an axis that is there.', 'Joined along a new axis.'


def vstack(tup):
    """Joined one below the other."""
    return ndarray(_joining.vstack([tensor_of(each) for each in tup]))


def hstack(tup):
    """Joined side by side."""
    return ndarray(_joining.hstack([tensor_of(each) for each in tup]))


def sort(a, axis=-1):
    """An axis in order."""
    return ndarray(_extremes.sort(tensor_of(a), axis).values)


def argsort(a, axis=-1):
    """The places that put an axis in order."""
    return ndarray(_extremes.argsort(tensor_of(a), axis))


def unique(ar, return_counts=False, return_inverse=False):
    """The different elements, in order."""
    found = _unique.unique(tensor_of(ar), return_counts=return_counts, return_inverse=return_inverse)
    return tuple(map(ndarray, found)) if isinstance(found, tuple) else ndarray(found)


def reshape(a, shape):
    """The same elements in another shape."""
    return asarray(a).reshape(shape)


def transpose(a, axes=None):
    """The axes in another order, reversed by default."""
    return asarray(a).transpose(*axes or ())


def expand_dims(a, axis):
    """With an axis of length 1 more."""
    return ndarray(_shaping.unsqueeze(tensor_of(a), axis))


def squeeze(a, axis=None):
    """Without axes of length 1."""
    return asarray(a).squeeze(axis)


def allclose(a, b, rtol=1e-05, atol=1e-08):
    """Whether all elements are equal up to a tolerance."""
    return all_of(isclose(a, b, rtol, atol))


def isclose(a, b, rtol=1e-05, atol=1e-08):
    """Whether elements are equal up to a tolerance."""
    first, second = (_floating(tensor_of(each)).to(_dtypes.float64) for each in (a, b))
    shape = _pointwise.common_shape(first, second)
    return given(_closeness.isclose(first.expand(shape), second.expand(shape), rtol, atol))


def all_of(value):
    """Whether all of a result hold."""
    return bool(value.all()) if isinstance(value, ndarray) else bool(value)


def array_equal(a1, a2):
    """Whether two arrays have the same shape and elements."""
    first, second = tensor_of(a1), tensor_of(a2)
    return first.shape == second.shape and all_of(asarray(ARITHMETIC['equal'](asarray(a1), asarray(a2))))


def outer(a, b):
    """All products of the elements of two vectors."""
    return ARITHMETIC['multiply'](asarray(a).reshape(-1, 1), asarray(b).reshape(1, -1))

