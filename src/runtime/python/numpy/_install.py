"""Makes operations and reductions methods of the array."""

from . import _functions
from ._array import ndarray
from ._operations import dot, matmul
from ._scalars import generic

_OPERATORS = {'add': 'add', 'sub': 'subtract', 'mul': 'multiply', 'truediv': 'divide', 'floordiv': 'floor_divide', 'mod': 'mod', 'pow': 'power'}
_COMPARISONS = {'eq': 'equal', 'ne': 'not_equal', 'lt': 'less', 'le': 'less_equal', 'gt': 'greater', 'ge': 'greater_equal'}


def _reflected(function):
    return lambda self, other: function(other, self)


def _in_place(function):
    def apply(self, other):
        self._tensor.copy_(_functions.tensor_of(function(self, other)))
        return self
    return apply


def install():
    """Puts everything on the class. Called once, when numpy is imported."""
    for short, name in _OPERATORS.items():
        function = _functions.ARITHMETIC[name]
        setattr(ndarray, f'__{short}__', lambda self, other, function=function: function(self, other))
        setattr(ndarray, f'__r{short}__', _reflected(function))
        setattr(ndarray, f'__i{short}__', _in_place(function))
    for short, name in _COMPARISONS.items():
        setattr(ndarray, f'__{short}__', lambda self, other, function=_functions.ARITHMETIC[name]: function(self, other))
    ndarray.__hash__ = None
    ndarray.__neg__ = lambda self: self * -1
    ndarray.__abs__ = lambda self: _functions.SAME['abs'](self)
    ndarray.__matmul__, ndarray.dot = (lambda self, other: matmul(self, other)), _dot
    ndarray.__invert__ = lambda self: ndarray(~self._tensor)
    ndarray.__and__, ndarray.__or__ = (lambda self, other: ndarray(self._tensor & other._tensor)), (lambda self, other: ndarray(self._tensor | other._tensor))
    for name, function in _functions.REDUCTIONS.items():
        setattr(ndarray, name, _method(function))
    ndarray.cumsum = _method(_functions.cumsum)
    generic.round = _round


def _dot(self, b):
    """The product of vectors or matrices."""
    return dot(self, b)


def _round(self, decimals=0):
    """The nearest number of so many decimals."""
    return _functions.round(self, decimals)


def _method(function):
    def method(self, axis=None, **options):
        return function(self, axis, **options)
    method.__doc__ = function.__doc__
    return method
