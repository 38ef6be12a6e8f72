"""The practice edition of torch: tensors and their printed forms as upstream's, computed with typed arrays. No training, no graphics card.

What upstream has and this has not raises `PracticeEditionLimit`; what upstream has not either raises upstream's error.
"""

import math as _math

from . import _absent_modules, _dtypes, _functional_names, _methods, backends, cuda, linalg, nn, return_types, special
from ._creation import arange, as_tensor, empty, empty_like, eye, from_numpy, full, full_like, linspace, logspace, ones, ones_like, tensor, zeros, zeros_like
from ._device import device
from ._dtypes import can_cast, dtype, finfo, iinfo, set_default_dtype
from ._einsum import einsum
from ._generator import Generator, default_generator, get_rng_state, initial_seed, manual_seed, seed, set_rng_state
from ._grad import enable_grad, inference_mode, is_grad_enabled, is_inference_mode_enabled, no_grad, set_grad_enabled
from ._grids import broadcast_tensors, cartesian_prod, combinations, meshgrid, tril_indices, triu_indices
from ._joining import atleast_1d, atleast_2d, atleast_3d, cat, column_stack, hstack, stack, vstack
from ._linalg import cdist
from ._picking import isin
from ._pointwise import meeting_type as result_type
from ._pointwise import where
from ._printing import set_printoptions
from ._random import bernoulli, multinomial, normal, rand, rand_like, randint, randn, randn_like, randperm
from ._size import Size, broadcast_shapes
from ._statistics import std_mean, var_mean
from ._tensor import Tensor
from ._typed import BoolTensor, ByteTensor, DoubleTensor, FloatTensor, HalfTensor, IntTensor, LongTensor, ShortTensor
from ._upstream_names import absent as _absent
from .nn._vectors import cosine_similarity, pairwise_distance
from .torch_version import __version__

inf, nan, pi, e = _math.inf, _math.nan, _math.pi, _math.e
newaxis = None
globals().update(_dtypes.ALL)
_all_methods = _methods.install()
globals().update(_functional_names.functions(_all_methods))
concat = concatenate = cat
row_stack = vstack
get_default_dtype = _dtypes.default
promote_types = _dtypes.promote
_absent_modules.install()


def is_tensor(obj):
    """Whether something is a tensor."""
    return isinstance(obj, Tensor)


def set_num_threads(number):
    """There is one thread here."""


def get_num_threads():
    """There is one thread here."""
    return 1



def __getattr__(name):
    return _absent_modules.found(f'torch.{name}') or _absent('torch')(name)
