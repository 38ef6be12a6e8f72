"""numpy is not part of the practice edition: it can be imported, as upstream's programs do, and using it raises a limit of ours."""

from practice_bridge import PracticeEditionLimit as _Limit
from torch._numpy_array import ndarray

__version__ = 'not part of the practice edition'


def __getattr__(name):
    if name.startswith('__'):
        raise AttributeError(f"module 'numpy' has no attribute '{name}'")
    raise _Limit(f'`numpy.{name}` was used; numpy is not part of the practice edition. Tensors of torch and plain Python are.')
