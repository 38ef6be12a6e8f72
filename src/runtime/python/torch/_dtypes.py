"""Element types: upstream's names, how each is stored, and which type two operands meet in."""

import struct
from array import array

_C_NAMES = {'uint8': 'unsigned char', 'int8': 'signed char', 'int16': 'short int', 'int32': 'int', 'int64': 'long int', 'float16': 'c10::Half',
            'bfloat16': 'c10::BFloat16', 'float32': 'float', 'float64': 'double'}
_LIMITS = {'B': 8, 'b': 8, 'h': 16, 'i': 32, 'q': 64}


class dtype:
    """One element type. `typecode` is that of the `array.array` which holds it; half precision is held as rounded float32."""

    def __init__(self, name, label, typecode, itemsize, kind):
        self.name, self.label, self.typecode, self.itemsize, self.kind = name, label, typecode, itemsize, kind
        self.c_name = _C_NAMES.get(name, name)
        self.scalar_name = name + '_t' if name in ('uint8', 'int8', 'int16', 'int64') else self.c_name
        self.is_floating_point = kind == 2
        self.is_complex = False
        self.is_signed = name not in ('bool', 'uint8')

    def __repr__(self):
        return f'torch.{self.name}'

    def __reduce__(self):
        return self.name


BOOL, INTEGER, FLOATING = 0, 1, 2
bool_ = dtype('bool', 'Bool', 'b', 1, BOOL)
uint8 = dtype('uint8', 'Byte', 'B', 1, INTEGER)
int8 = dtype('int8', 'Char', 'b', 1, INTEGER)
int16 = dtype('int16', 'Short', 'h', 2, INTEGER)
int32 = dtype('int32', 'Int', 'i', 4, INTEGER)
int64 = dtype('int64', 'Long', 'q', 8, INTEGER)
float16 = dtype('float16', 'Half', 'f', 2, FLOATING)
bfloat16 = dtype('bfloat16', 'BFloat16', 'f', 2, FLOATING)
float32 = dtype('float32', 'Float', 'f', 4, FLOATING)
float64 = dtype('float64', 'Double', 'd', 8, FLOATING)

ALL = {'bool': bool_, 'uint8': uint8, 'int8': int8, 'int16': int16, 'int32': int32, 'int64': int64, 'float16': float16, 'bfloat16': bfloat16,
       'float32': float32, 'float64': float64, 'short': int16, 'int': int32, 'long': int64, 'half': float16, 'float': float32, 'double': float64}
HALVES = (float16, bfloat16)
_ORDER = [bool_, uint8, int8, int16, int32, int64, float16, bfloat16, float32, float64]


def store(kind, values):
    """A new array of the values, rounded or wrapped as upstream does."""
    if kind is bool_:
        return array('b', map(bool, values))
    if kind in HALVES:
        return array('f', map(_half if kind is float16 else _brain, values))
    if kind.is_floating_point:
        return array(kind.typecode, values)
    if isinstance(values, array) and values.typecode == kind.typecode:
        return values[:]
    values = list(map(int, values))
    try:
        return array(kind.typecode, values)
    except OverflowError:
        return array(kind.typecode, [wrapped(kind, value) for value in values])


def wrapped(kind, value):
    """An integer cut to the bits of a type."""
    bits = _LIMITS[kind.typecode]
    low = -(1 << bits - 1) if kind.is_signed else 0
    return (value - low) % (1 << bits) + low


def as_number(kind, value):
    """A Python number as an element of the type."""
    return store(kind, (value,))[0]


def _half(value):
    try:
        return struct.unpack('e', struct.pack('e', value))[0]
    except OverflowError:
        return float('inf') if value > 0 else float('-inf')


def _brain(value):
    bits = struct.unpack('I', struct.pack('f', value))[0]
    rounded = bits + 0x7FFF + (bits >> 16 & 1) & 0xFFFF0000 if value == value else bits
    return struct.unpack('f', struct.pack('I', rounded & 0xFFFFFFFF))[0]


def default():
    """The type of floating point numbers that nothing else is said of; see `torch.set_default_dtype`."""
    return _chosen.default


def set_default_dtype(kind):
    """Makes floating point data become that type."""
    if not isinstance(kind, dtype) or not kind.is_floating_point:
        raise TypeError('only floating-point types are supported as the default type')
    _chosen.default = kind


class _Chosen:
    def __init__(self):
        self.default = float32


_chosen = _Chosen()


def of_number(value):
    """The type that a Python number has when it becomes a tensor."""
    return bool_ if isinstance(value, bool) else int64 if isinstance(value, int) else default()


def of_type(kind):
    """As `of_number`, of a class of numbers."""
    return bool_ if kind is bool else int64 if kind is int else default()


def promote(first, second):
    """The type in which two tensors meet."""
    if first is second:
        return first
    if first.kind != second.kind:
        return first if first.kind > second.kind else second
    if {first, second} == {float16, bfloat16}:
        return float32
    if {first, second} == {uint8, int8}:
        return int16
    return max(first, second, key=_ORDER.index)


def can_cast(source, target):
    """Whether a type may be turned into another without upstream's refusing."""
    return source.kind <= target.kind


_FLOATS = {float16: (16, 2.0 ** -10, 65504.0, 2.0 ** -14), bfloat16: (16, 2.0 ** -7, (2 - 2.0 ** -7) * 2.0 ** 127, 2.0 ** -126),
           float32: (32, 2.0 ** -23, (2 - 2.0 ** -23) * 2.0 ** 127, 2.0 ** -126), float64: (64, 2.0 ** -52, (2 - 2.0 ** -52) * 2.0 ** 1023, 2.0 ** -1022)}


class finfo:
    """The limits of a floating point type."""

    def __init__(self, type=float32):
        if type not in _FLOATS:
            raise TypeError(f'torch.finfo() requires a floating point input type. Use torch.iinfo to handle \'torch.{type.name}\'')
        self.bits, self.eps, self.max, self.tiny = _FLOATS[type]
        self.min, self.smallest_normal, self.resolution, self.dtype = -self.max, self.tiny, 10.0 ** -{16: 3, 32: 6, 64: 15}[self.bits], type.name

    def __repr__(self):
        parts = ', '.join(f'{name}={getattr(self, name):g}' for name in ('resolution', 'min', 'max', 'eps', 'smallest_normal', 'tiny'))
        return f'finfo({parts}, dtype={self.dtype})'


class iinfo:
    """The limits of an integer type."""

    def __init__(self, type):
        if type.is_floating_point:
            raise TypeError(f'torch.iinfo() requires an integer input type. Use torch.finfo to handle \'torch.{type.name}\'')
        self.bits, self.dtype = type.itemsize * 8, type.name
        self.min, self.max = (-(1 << self.bits - 1), (1 << self.bits - 1) - 1) if type.is_signed else (0, (1 << self.bits) - 1)

    def __repr__(self):
        return f'iinfo(min={self.min:g}, max={self.max:g}, dtype={self.dtype})'
