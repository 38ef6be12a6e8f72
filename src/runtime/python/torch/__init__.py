"""The practice edition of torch: tensors and their printed forms as upstream's, computed with typed arrays. No training, no graphics card.

What upstream has and this has not raises `PracticeEditionLimit`; what upstream has not either raises upstream's error.
"""

import math

from practice_bridge import PracticeEditionLimit as _Limit

from . import _creation, _dtypes, _extremes, _grad, _indexing, _joining, _linalg, _methods, _pointwise, _random, _reductions, _shaping, cuda, nn, return_types
from ._device import device
from ._dtypes import dtype
from ._grad import enable_grad, inference_mode, is_grad_enabled, is_inference_mode_enabled, no_grad, set_grad_enabled
from ._printing import set_printoptions
from ._random import Generator, initial_seed, manual_seed, rand, rand_like, randint, randn, randn_like, randperm, seed
from ._size import Size
from ._tensor import Tensor, must_be_tensor
from ._upstream_names import MODULE_NAMES as _MODULE_NAMES
from .nn.functional import cosine_similarity, logsumexp
from .nn.functional import plain_log_softmax as log_softmax
from .nn.functional import plain_softmax as softmax
from .torch_version import __version__

inf, nan, pi, e = math.inf, math.nan, math.pi, math.e
globals().update(_dtypes.ALL)
_all_methods = _methods.install()


def _function(name, method):
    """A method under its name in the module, which says so when it does not get a tensor."""
    def call(input, *args, **kwargs):
        return method(must_be_tensor(input, name), *args, **kwargs)
    call.__name__ = call.__qualname__ = name
    call.__module__ = __name__
    return call


_NAMES = '''
abs neg floor ceil square relu exp log log2 log10 log1p sqrt tanh sin cos rsqrt reciprocal sigmoid isnan isinf isfinite logical_not eq ne lt le gt ge
add sub mul div pow multiply subtract divide round remainder floor_divide sum mean var std prod norm cumsum all any masked_fill clip nonzero max min
argmax argmin amax amin topk sort argsort unique mm dot matmul bmm reshape flatten squeeze unsqueeze permute transpose t clone flip unbind split chunk
equal isclose allclose clamp minimum maximum
'''
for _name in _NAMES.split():
    globals()[_name] = _function(_name, _all_methods[_name])
for _name in 'tensor as_tensor from_numpy full zeros ones empty full_like zeros_like ones_like empty_like eye arange linspace'.split():
    globals()[_name] = getattr(_creation, _name)
cat, stack, where = _joining.cat, _joining.stack, _pointwise.where
concat = concatenate = cat


def is_tensor(value):
    return isinstance(value, Tensor)


def is_floating_point(input):
    return must_be_tensor(input, 'is_floating_point').is_floating_point()


def numel(input):
    return must_be_tensor(input, 'numel').numel()


def get_default_dtype():
    return _dtypes.float32


def __getattr__(name):
    if name in _MODULE_NAMES:
        raise _Limit(f'`torch.{name}` is in torch, and not in the practice edition of torch that runs here. '
                     'Tensors, their arithmetic, softmax, argmax, topk and nn.functional are.')
    raise AttributeError(f"module 'torch' has no attribute '{name}'")
