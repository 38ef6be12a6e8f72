"""numpy's own numbers: what an array gives for one element."""

import math
import operator

from torch import _dtypes


class generic:
    """What all of numpy's numbers have in common."""

    kind = None
    ndim, shape, size = 0, (), 1

    def item(self):
        """The number as Python's own."""
        return self._plain()

    tolist = item

    @property
    def dtype(self):
        """The type of the number."""
        return dtype(self.kind)

    def astype(self, kind):
        """The number as another type."""
        return scalar(self.item(), dtype(kind).kind)

    def _plain(self):
        raise NotImplementedError

    def __repr__(self):
        return f'np.{self.kind.name}({self})'

    def __format__(self, spec):
        return format(self._plain() if spec else str(self), spec)


class floating(generic, float):
    """A floating point number."""

    def _plain(self):
        return float(self)

    def __str__(self):
        return shortest(float(self), self.kind)

    def __round__(self, digits=None):
        rounded = round(float(self), digits)
        return rounded if digits is None else type(self)(rounded)


class float64(floating):
    """A number of double precision."""

    kind = _dtypes.float64


class float32(floating):
    """A number of single precision."""

    kind = _dtypes.float32

    def __new__(cls, value=0.0):
        return float.__new__(cls, _dtypes.as_number(_dtypes.float32, float(value)))


class float16(floating):
    """A number of half precision."""

    kind = _dtypes.float16

    def __new__(cls, value=0.0):
        return float.__new__(cls, _dtypes.as_number(_dtypes.float16, float(value)))


class integer(generic, int):
    """A whole number of limited size."""

    def __new__(cls, value=0):
        return int.__new__(cls, value)

    def _plain(self):
        return int(self)

    def __str__(self):
        return str(int(self))


def _integer(kind):
    return type(kind.name, (integer,), {'kind': kind, '__module__': 'numpy', '__doc__': f'A whole number of {kind.itemsize * 8} bits.'})


int64, int32, int16, int8, uint8 = map(_integer, (_dtypes.int64, _dtypes.int32, _dtypes.int16, _dtypes.int8, _dtypes.uint8))


class bool_(integer):
    """True or false."""

    kind = _dtypes.bool_

    def __new__(cls, value=False):
        return int.__new__(cls, bool(value))

    def _plain(self):
        return bool(self)

    def __str__(self):
        return str(bool(self))

    def __repr__(self):
        return f'np.{bool(self)}_'

    def __invert__(self):
        return bool_(not self)


_CLASSES = {each.kind: each for each in (float64, float32, float16, int64, int32, int16, int8, uint8, bool_)}
for _each in (generic, floating, integer, *_CLASSES.values()):
    _each.__module__ = 'numpy'


def scalar(value, kind):
    """A number as numpy's of that type."""
    return _CLASSES[kind](value)


def shortest(value, kind):
    """The shortest digits that mean this number in its type, as Python and numpy print it."""
    if kind is _dtypes.float64 or not math.isfinite(value) or value == int(value) and abs(value) < 1e16:
        return repr(float(value))
    for digits in range(1, 17):
        text = f'{value:.{digits}g}'
        if _dtypes.as_number(kind, float(text)) == value:
            return repr(float(text))
    return repr(float(value))


def _operation(function, reflected=False):
    def apply(self, other):
        if not isinstance(other, (int, float)) or hasattr(other, '_tensor'):
            return NotImplemented
        kind = _meeting(self, other)
        first, second = (other, self) if reflected else (self, other)
        if function is operator.truediv and not kind.is_floating_point:
            kind = _dtypes.float64
        try:
            return scalar(function(_of(first), _of(second)), kind)
        except ZeroDivisionError:
            return scalar(math.nan if not first else math.copysign(math.inf, first), kind if kind.is_floating_point else _dtypes.float64)
    return apply


def _of(value):
    return value._plain() if isinstance(value, generic) else value


def _meeting(first, second):
    """The type two numbers meet in: Python's own are weak."""
    if isinstance(second, generic):
        return first.kind if first.kind is second.kind else widened(first.kind, second.kind)
    weak = _dtypes.bool_ if isinstance(second, bool) else _dtypes.int64 if isinstance(second, int) else _dtypes.float64
    return first.kind if weak.kind <= first.kind.kind else weak


def widened(first, second):
    """The type in which numpy lets two types meet: whole numbers of 32 bits and more with any floating point numbers give double."""
    if first.kind != second.kind and _dtypes.FLOATING in (first.kind, second.kind):
        whole, real = sorted((first, second), key=lambda kind: kind.kind)
        if whole.kind == _dtypes.INTEGER and (whole.itemsize >= 4 or whole.itemsize >= real.itemsize):
            return _dtypes.float64
    return _dtypes.promote(first, second)


for _name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow'):
    _function = getattr(operator, _name)
    for _base in (floating, integer):
        setattr(_base, f'__{_name}__', _operation(_function))
        setattr(_base, f'__r{_name}__', _operation(_function, reflected=True))
for _base in (floating, integer):
    for _name in ('neg', 'abs', 'pos'):
        setattr(_base, f'__{_name}__', lambda self, function=getattr(operator, _name): scalar(function(self._plain()), self.kind))
    for _name in ('lt', 'le', 'gt', 'ge', 'eq', 'ne'):
        def _compare(self, other, function=getattr(operator, _name)):
            return bool_(function(self._plain(), _of(other))) if isinstance(other, (int, float)) and not hasattr(other, '_tensor') else NotImplemented
        setattr(_base, f'__{_name}__', _compare)
    _base.__hash__ = lambda self: hash(self._plain())


class dtype:
    """The type of an array's elements."""

    _NAMES = {'float': _dtypes.float64, 'int': _dtypes.int64, 'bool': _dtypes.bool_, 'f4': _dtypes.float32, 'f8': _dtypes.float64, 'i8': _dtypes.int64,
              'i4': _dtypes.int32}
    _PYTHON = {float: _dtypes.float64, int: _dtypes.int64, bool: _dtypes.bool_}

    def __init__(self, kind):
        self.kind = _kind_of(kind)

    name = property(lambda self: self.kind.name, doc="The type's name, such as 'float32'.")
    itemsize = property(lambda self: self.kind.itemsize, doc='The bytes of one element.')
    type = property(lambda self: _CLASSES[self.kind], doc='The class of one element.')

    def __eq__(self, other):
        try:
            return self.kind is _kind_of(other)
        except TypeError:
            return False

    def __hash__(self):
        return hash(self.kind)

    def __str__(self):
        return self.kind.name

    def __repr__(self):
        return f"dtype('{self.kind.name}')"


def _kind_of(kind):
    if isinstance(kind, dtype):
        return kind.kind
    if isinstance(kind, _dtypes.dtype):
        return kind
    if isinstance(kind, type) and issubclass(kind, generic) and kind.kind is not None:
        return kind.kind
    found = dtype._PYTHON.get(kind) if isinstance(kind, type) else dtype._NAMES.get(kind) or next((each for each in _CLASSES if each.name == kind), None)
    if found is None:
        raise TypeError(f"data type {kind!r} not understood" if isinstance(kind, str) else f"Cannot interpret '{kind!r}' as a data type")
    return found


dtype.__module__ = 'numpy'
