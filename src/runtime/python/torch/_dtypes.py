"""Element types: upstream's names, how each is stored, and which type two operands meet in."""

import struct
from array import array

_LIMITS = {'B': 8, 'b': 8, 'h': 16, 'i': 32, 'q': 64}


class dtype:
    """One element type. `typecode` is that of the `array.array` which holds it; half precision is held as rounded float32."""

    def __init__(self, name, label, typecode, itemsize, kind):
        self.name, self.label, self.typecode, self.itemsize, self.kind = name, label, typecode, itemsize, kind
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
_ORDER = [bool_, uint8, int8, int16, int32, int64, float16, bfloat16, float32, float64]


def store(kind, values):
    """A new array of the values, rounded or wrapped as upstream does."""
    if kind is bool_:
        return array('b', map(bool, values))
    if kind is float16:
        return array('f', map(_half, values))
    if kind is bfloat16:
        return array('f', map(_brain, values))
    if kind.is_floating_point:
        return array(kind.typecode, values)
    values = list(map(int, values))
    try:
        return array(kind.typecode, values)
    except OverflowError:
        bits = _LIMITS[kind.typecode]
        low = -(1 << bits - 1) if kind.is_signed else 0
        return array(kind.typecode, [(value - low) % (1 << bits) + low for value in values])


def _half(value):
    try:
        return struct.unpack('e', struct.pack('e', value))[0]
    except OverflowError:
        return float('inf') if value > 0 else float('-inf')


def _brain(value):
    bits = struct.unpack('I', struct.pack('f', value))[0]
    rounded = bits + 0x7FFF + (bits >> 16 & 1) & 0xFFFF0000 if value == value else bits
    return struct.unpack('f', struct.pack('I', rounded & 0xFFFFFFFF))[0]


def of_number(value):
    """The type that a Python number has when it becomes a tensor."""
    return bool_ if isinstance(value, bool) else int64 if isinstance(value, int) else float32


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
