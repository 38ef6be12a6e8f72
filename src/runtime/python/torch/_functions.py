"""Functions of each element, as methods."""

import math
import operator

from . import _dtypes, _scalars
from ._pointwise import apply, unary
from ._tensor import must_be_tensor

_guarded, _periodic, _logarithm = _scalars.guarded, _scalars.periodic, _scalars.logarithm

SAME_TYPE = {
    'square': (lambda value: value * value, 'PowBackward0'), 'sign': (_scalars.sign, 'SignBackward0'), 'relu': (_scalars.relu, 'ReluBackward0'),
    'floor': (_scalars.whole(math.floor), 'FloorBackward0'), 'ceil': (_scalars.whole(math.ceil), 'CeilBackward0'),
    'trunc': (_scalars.whole(math.trunc), 'TruncBackward0'), 'abs': (abs, 'AbsBackward0'),
}
FLOATING = {
    'exp': (_guarded(math.exp), 'ExpBackward0'), 'exp2': (_guarded(lambda value: 2.0 ** value), 'Exp2Backward0'),
    'expm1': (_guarded(math.expm1), 'Expm1Backward0'), 'log': (_logarithm(math.log), 'LogBackward0'), 'log2': (_logarithm(math.log2), 'Log2Backward0'),
    'log10': (_logarithm(math.log10), 'Log10Backward0'), 'log1p': (_logarithm(math.log1p, -1), 'Log1PBackward0'),
    'sqrt': (_guarded(math.sqrt), 'SqrtBackward0'), 'rsqrt': (_scalars.rsqrt, 'RsqrtBackward0'),
    'reciprocal': (_scalars.reciprocal, 'ReciprocalBackward0'),
    'sin': (_periodic(math.sin), 'SinBackward0'), 'cos': (_periodic(math.cos), 'CosBackward0'), 'tan': (_periodic(math.tan), 'TanBackward0'),
    'asin': (_guarded(math.asin), 'AsinBackward0'), 'acos': (_guarded(math.acos), 'AcosBackward0'), 'atan': (math.atan, 'AtanBackward0'),
    'sinh': (lambda value: _guarded(math.sinh, math.copysign(math.inf, value))(value), 'SinhBackward0'),
    'cosh': (_guarded(math.cosh), 'CoshBackward0'), 'tanh': (math.tanh, 'TanhBackward0'), 'erf': (math.erf, 'ErfBackward0'),
    'erfc': (math.erfc, 'ErfcBackward0'), 'deg2rad': (math.radians, 'Deg2RadBackward0'), 'rad2deg': (math.degrees, 'Rad2DegBackward0'),
    'logit': (lambda value: _logarithm(math.log)(_scalars.quotient(value, 1 - value)), 'LogitBackward0'),
}
TESTS = {'isnan': lambda value: value != value, 'isinf': lambda value: abs(value) == math.inf, 'isfinite': math.isfinite,
         'isposinf': lambda value: value == math.inf, 'isneginf': lambda value: value == -math.inf, 'signbit': lambda value: math.copysign(1, value) < 0}
_NO_BOOLEANS = {'abs': '"abs_cpu" not implemented for \'Bool\'', 'floor': '"floor_vml_cpu" not implemented for \'Bool\'',
                'ceil': '"ceil_vml_cpu" not implemented for \'Bool\'', 'relu': 'Boolean inputs not supported for relu'}


def _guarded_method(name, function, label):
    plain = unary(name, function, label)

    def method(self):
        if must_be_tensor(self, name).dtype is _dtypes.bool_ and name in _NO_BOOLEANS:
            raise NotImplementedError(_NO_BOOLEANS[name])
        return plain(self)
    return method


def sigmoid(input):
    """`1 / (1 + exp(-x))`, rounded after each step as upstream does it in float32."""
    kind = must_be_tensor(input, 'sigmoid').dtype
    if kind is _dtypes.float64:
        return apply('sigmoid', _scalars.sigmoid, (input,), 'SigmoidBackward0')
    return apply('sigmoid_single', _scalars.sigmoid_single, (input,), 'SigmoidBackward0', at=kind if kind.is_floating_point else _dtypes.float32)


def nan_to_num(input, nan=0.0, posinf=None, neginf=None):
    """Numbers in place of nan and infinities; by default the largest and smallest of the type for these."""
    largest = _dtypes.finfo(input.dtype).max if input.dtype.is_floating_point else 0

    def number(value):
        if math.isfinite(value):
            return value
        if value != value:
            return nan
        return (largest if posinf is None else posinf) if value > 0 else (-largest if neginf is None else neginf)
    return apply('', number, (input,), 'NanToNumBackward0')


def methods():
    """Name to method, of every function of one element."""
    found = {name: _guarded_method(name, function, label) for name, (function, label) in SAME_TYPE.items()}
    found |= {name: unary(name, function, label, floating=True) for name, (function, label) in FLOATING.items()}
    found |= {name: unary(name, function, '', kind=_dtypes.bool_) for name, function in TESTS.items()}
    for other, name in (('absolute', 'abs'), ('arcsin', 'asin'), ('arccos', 'acos'), ('arctan', 'atan'), ('fix', 'trunc')):
        found[other] = found[name]
    return found | {'sigmoid': sigmoid, 'nan_to_num': nan_to_num, 'frac': lambda self: self - found['trunc'](self), 'positive': operator.pos}
