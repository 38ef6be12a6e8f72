"""Makes the operations methods of `Tensor`."""

import math
import operator

from . import _device, _dtypes, _extremes, _indexing, _joining, _linalg, _pointwise, _reductions, _shaping
from ._tensor import Tensor, made, tracked
from .nn import functional

UNARY = {
    'abs': (abs, 'AbsBackward0'), 'neg': (operator.neg, 'NegBackward0'),
    'floor': (lambda value: value if isinstance(value, float) and not math.isfinite(value) else math.floor(value), 'FloorBackward0'),
    'ceil': (lambda value: value if isinstance(value, float) and not math.isfinite(value) else math.ceil(value), 'CeilBackward0'),
    'square': (lambda value: value * value, 'PowBackward0'),
    'relu': (lambda value: value if value > 0 or value != value else 0, 'ReluBackward0'),
}
FLOATING = {
    'exp': (_pointwise.guarded(math.exp), 'ExpBackward0'), 'log': (_pointwise.logarithm(math.log), 'LogBackward0'),
    'log2': (_pointwise.logarithm(math.log2), 'Log2Backward0'), 'log10': (_pointwise.logarithm(math.log10), 'Log10Backward0'),
    'log1p': (lambda value: -math.inf if value == -1 else _pointwise.guarded(math.log1p)(value), 'Log1PBackward0'),
    'sqrt': (_pointwise.guarded(math.sqrt), 'SqrtBackward0'), 'tanh': (math.tanh, 'TanhBackward0'),
    'sin': (_pointwise.guarded(math.sin), 'SinBackward0'), 'cos': (_pointwise.guarded(math.cos), 'CosBackward0'),
    'rsqrt': (lambda value: math.inf if value == 0 else 1 / math.sqrt(value) if value > 0 else math.nan, 'RsqrtBackward0'),
    'reciprocal': (lambda value: _pointwise._quotient(1.0, value), 'ReciprocalBackward0'),
    'sigmoid': (lambda value: 1 / (1 + math.exp(-value)) if value > -700 else 0.0, 'SigmoidBackward0'),
}
TESTS = {'isnan': lambda value: value != value, 'isinf': lambda value: isinstance(value, float) and math.isinf(value),
         'isfinite': lambda value: math.isfinite(value), 'logical_not': operator.not_}
COMPARISONS = {'eq': operator.eq, 'ne': operator.ne, 'lt': operator.lt, 'le': operator.le, 'gt': operator.gt, 'ge': operator.ge}
ARITHMETIC = {'add': (operator.add, 'AddBackward0', None), 'sub': (operator.sub, 'SubBackward0', 'RsubBackward1'), 'mul': (operator.mul, 'MulBackward0', None),
              'floordiv': (_pointwise.floor_divide, 'NotImplemented', None), 'mod': (_pointwise.remainder, 'RemainderBackward0', None),
              'pow': (_pointwise.power, 'PowBackward0', 'PowBackward1')}


def to(self, *args, dtype=None, device=None, copy=False, non_blocking=False):
    """Another type, or another device."""
    for each in args:
        if isinstance(each, _dtypes.dtype):
            dtype = each
        elif isinstance(each, Tensor):
            dtype = each.dtype
        elif not isinstance(each, bool) and each is not None:
            device = each
    if device is not None:
        _device.require_cpu(device)
    if dtype is None or dtype is self.dtype:
        return self.clone() if copy else self
    values = self._flat()
    if not dtype.is_floating_point and self.dtype.is_floating_point and dtype is not _dtypes.bool_:
        values = [int(value) if math.isfinite(value) else -0x8000_0000_0000_0000 for value in values]
    return tracked(made(values, self.shape, dtype), 'ToCopyBackward0', self)


def _cast(kind):
    return lambda self: to(self, kind)


def _in_place(operation):
    def apply(self, *args, **kwargs):
        if self.is_leaf and self.requires_grad:
            raise RuntimeError('a leaf Variable that requires grad is being used in an in-place operation.')
        result = operation(self, *args, **kwargs)
        if result is NotImplemented:
            return result
        if result.dtype.kind > self.dtype.kind:
            raise RuntimeError(f"result type {result.dtype.label} can't be cast to the desired output type {self.dtype.label}")
        _indexing.setitem(self, ..., result)
        return self
    return apply


def _type(self, dtype=None):
    return f'torch.{self.dtype.label}Tensor' if dtype is None else to(self, dtype)


def _round(self, *, decimals=0):
    return tracked(made((round(value, decimals) if math.isfinite(value) else value for value in self._flat()), self.shape, self.dtype), 'RoundBackward0', self)


def _add(self, other, *, alpha=1):
    return self + (other if alpha == 1 else other * alpha)


def _sub(self, other, *, alpha=1):
    return self - (other if alpha == 1 else other * alpha)


def _bits(function, symbol):
    def apply(self, other):
        if self.dtype.is_floating_point or isinstance(other, Tensor) and other.dtype.is_floating_point:
            raise NotImplementedError(f'"bitwise_{symbol}_cpu" not implemented for \'{self.dtype.label}\'')
        return _pointwise._binary(self, other, function, '')
    return apply


def install():
    """Puts everything on the class. Called once, when torch is imported."""
    methods = {name: _pointwise.unary(function, label) for name, (function, label) in UNARY.items()}
    methods |= {name: _pointwise.unary(function, label, floating=True) for name, (function, label) in FLOATING.items()}
    methods |= {name: _pointwise.unary(function, '', kind=_dtypes.bool_) for name, function in TESTS.items()}
    for name, function in COMPARISONS.items():
        methods[name] = methods[f'__{name}__'] = _pointwise.comparison(function)
    for name, (function, label, reflected) in ARITHMETIC.items():
        methods[f'__{name}__'], methods[f'__r{name}__'] = _pointwise.arithmetic(function, label, reflected)
    methods |= {
        '__truediv__': lambda self, other: _pointwise.divide(self, other) if isinstance(other, (Tensor, int, float)) else NotImplemented,
        '__rtruediv__': lambda self, other: _pointwise.divide(other, self) if isinstance(other, (int, float)) else NotImplemented,
        '__matmul__': _linalg.matmul, '__neg__': methods['neg'], '__abs__': methods['abs'], '__pos__': lambda self: self,
        '__invert__': lambda self: methods['logical_not'](self) if self.dtype is _dtypes.bool_ else -self - 1,
        '__and__': _bits(operator.and_, 'and'), '__or__': _bits(operator.or_, 'or'), '__xor__': _bits(operator.xor, 'xor'),
        '__getitem__': _indexing.getitem, '__setitem__': _indexing.setitem,
        'add': _add, 'sub': _sub, 'mul': lambda self, other: self * other, 'div': lambda self, other: self / other, 'pow': lambda self, other: self ** other,
        'multiply': lambda self, other: self * other, 'subtract': _sub, 'divide': lambda self, other: self / other, 'round': _round,
        'remainder': lambda self, other: self % other, 'floor_divide': lambda self, other: self // other,
        'to': to, 'type': _type, 'type_as': lambda self, other: to(self, other.dtype),
        'cpu': lambda self: self, 'cuda': lambda self, *_: _device.require_cpu('cuda'),
        'T': property(lambda self: _shaping.permute(self, list(reversed(range(self.dim()))))), 'mT': property(lambda self: _shaping.transpose(self, -2, -1)),
        'sum': _reductions.sum_, 'mean': _reductions.mean, 'var': _reductions.var, 'std': _reductions.std, 'prod': _reductions.prod,
        'norm': _reductions.norm, 'cumsum': _reductions.cumsum, 'all': _reductions.truth(all, 'all'), 'any': _reductions.truth(any, 'any'),
        'softmax': functional.plain_softmax, 'log_softmax': functional.plain_log_softmax, 'logsumexp': functional.logsumexp,
        'where': lambda self, condition, other: _pointwise.where(condition, self, other), 'masked_fill': _pointwise.masked_fill,
        'clip': _pointwise.clamp, 'nonzero': _indexing.nonzero, 'max': _extremes.max_, 'min': _extremes.min_,
        'expand_as': lambda self, other: _shaping.expand(self, other.shape), 'reshape_as': lambda self, other: _shaping.reshape(self, other.shape),
        'clamp_min': lambda self, low: _pointwise.clamp(self, low), 'clamp_max': lambda self, high: _pointwise.clamp(self, max=high),
        'copy_': _in_place(lambda self, source: to(source, self.dtype).expand(self.shape)), 'fill_': _in_place(lambda self, value: _filled(self, value)),
        'zero_': _in_place(lambda self: _filled(self, 0)), 'masked_fill_': _in_place(_pointwise.masked_fill),
    }
    modules = {_pointwise: 'equal isclose allclose clamp minimum maximum', _extremes: 'argmax argmin amax amin topk sort argsort '
                                                                                      'unique', _linalg: 'mm dot matmul bmm',
               _shaping: 'view reshape flatten squeeze unsqueeze permute transpose t expand repeat contiguous clone flip', _joining: 'unbind split chunk'}
    methods |= {name: getattr(module, name) for module, names in modules.items() for name in names.split()}
    for name in ('add', 'sub', 'mul', 'div', 'pow', 'clamp', 'exp', 'sqrt', 'neg', 'relu', 'round', 'floor', 'abs', 'sigmoid', 'tanh'):
        methods[f'{name}_'] = _in_place(methods[name])
    for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'pow', 'mod'):
        methods[f'__i{name}__'] = _in_place(methods[f'__{name}__'])
    for name in ('float', 'double', 'half', 'bfloat16', 'long', 'int', 'short', 'bool'):
        methods[name] = _cast(_dtypes.ALL[name])
    for name, method in methods.items():
        setattr(Tensor, name, method)
    return methods


def _filled(self, value):
    return made((value for _ in range(self.numel())), self.shape, self.dtype)
