"""Sixteen draws of a normal distribution out of sixteen uniform ones, in float32 and rounded step by step as upstream's AVX2 code does.

The polynomials are those of the Cephes library. `src/runtime/thread/tensors/boxMuller.ts` does the same for many blocks.
"""

import math
import struct
from array import array

_LOGARITHM = (7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1, -1.6668057665e-1, 2.0000714765e-1,
              -2.4999993993e-1, 3.3333331174e-1)
_LN2 = (-2.12194440e-4, 0.693359375)
_QUARTER = (-0.78515625, -2.4187564849853515625e-4, -3.77489497744594108e-8)
_COSINE = (2.443315711809948e-5, -1.388731625493765e-3, 4.166664568298827e-2)
_SINE = (-1.9515295891e-4, 8.3321608736e-3, -1.6666654611e-1)


def _float(value):
    return array('f', (value,))[0]


_LOGARITHM, _LN2, _QUARTER, _COSINE, _SINE = (tuple(map(_float, each)) for each in (_LOGARITHM, _LN2, _QUARTER, _COSINE, _SINE))
_TWO_PI, _FOUR_BY_PI, _ROOT_HALF = _float(2 * math.pi), _float(4 / math.pi), _float(math.sqrt(0.5))


def _polynomial(factors, x):
    value = factors[0]
    for factor in factors[1:]:
        value = _float(value * x + factor)
    return value


def _log(x):
    bits = struct.unpack('I', struct.pack('f', x))[0]
    exponent = (bits >> 23) - 126
    mantissa = struct.unpack('f', struct.pack('I', bits & 0x7FFFFF | 0x3F000000))[0]
    small = mantissa < _ROOT_HALF
    x = _float(_float(mantissa - 1.0) + (mantissa if small else 0.0))
    exponent -= small
    z = _float(x * x)
    y = _float(_polynomial(_LOGARITHM, x) * x)
    y = _float(y * z + _float(exponent * _LN2[0]))
    y = _float(-z * 0.5 + y)
    return _float(exponent * _LN2[1] + _float(x + y))


def _sine_and_cosine(x):
    octant = int(_float(x * _FOUR_BY_PI)) + 1 & ~1
    for part in _QUARTER:
        x = _float(octant * part + x)
    z = _float(x * x)
    even = _float(_float(_float(_polynomial(_COSINE, z) * z) * z - _float(z * 0.5)) + 1.0)
    odd = _float(_float(_polynomial(_SINE, z) * z) * x + x)
    sine, cosine = (odd, even) if not octant & 2 else (even, odd)
    return (-sine if octant & 4 else sine), (-cosine if ~(octant - 2) & 4 else cosine)


def transform(block):
    """Sixteen normal draws: eight radii out of the first eight numbers, eight angles out of the rest."""
    radii = [_float(math.sqrt(_float(-2.0 * _log(_float(1.0 - value))))) for value in block[:8]]
    turns = [_sine_and_cosine(_float(_TWO_PI * value)) for value in block[8:]]
    return [_float(radius * turn[1]) for radius, turn in zip(radii, turns)] + [_float(radius * turn[0]) for radius, turn in zip(radii, turns)]


def transform_double(block):
    """The same in double precision, without upstream's polynomials."""
    radii = [math.sqrt(-2.0 * math.log(1.0 - value)) for value in block[:8]]
    turns = [2.0 * math.pi * value for value in block[8:]]
    return [r * math.cos(a) for r, a in zip(radii, turns)] + [r * math.sin(a) for r, a in zip(radii, turns)]
