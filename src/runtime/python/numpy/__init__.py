"""The practice edition of numpy: arrays of numbers as `.numpy()` gives them, printed as upstream prints them, on the same elements as tensors.

What upstream has and this has not raises `PracticeEditionLimit`; what upstream has not either raises upstream's error.
"""

import math as _math

from . import _functions, _install, linalg, random
from ._array import ndarray
from ._creation import arange, array, asarray, empty, eye, full, linspace, ones, ones_like, zeros, zeros_like
from ._functions import (allclose, argsort, array_equal, clip, concatenate, cumsum, expand_dims, hstack, isclose, outer, reshape, round, sort,
                         squeeze, stack, transpose, unique, vstack, where)
from ._names import absent as _absent
from ._operations import dot, matmul
from ._printing import set_printoptions
from ._scalars import bool_, dtype, float16, float32, float64, floating, generic, int8, int16, int32, int64, integer, uint8

__version__ = '2.4.6 (practice edition)'
pi, e, inf, nan, newaxis = _math.pi, _math.e, _math.inf, _math.nan, None
True_, False_ = bool_(True), bool_(False)
for _table in (_functions.FLOATING, _functions.SAME, _functions.TESTS, _functions.ARITHMETIC, _functions.REDUCTIONS):
    globals().update(_table)
absolute, around, amax, amin = (globals()[_name] for _name in ('abs', 'round', 'max', 'min'))
_install.install()
__getattr__ = _absent('numpy')
