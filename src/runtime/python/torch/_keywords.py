"""Arguments under the other names that upstream takes them by: numpy's `axis` and `keepdims`, and sizes by name."""

import inspect
from functools import wraps

_SAME = {'axis': 'dim', 'keepdims': 'keepdim'}
_SIZES = {'view': 'size', 'reshape': 'shape', 'permute': 'dims', 'expand': 'size', 'flip': 'dims', 'repeat': 'repeats', 'tile': 'dims'}


def accepting(name, method):
    """The method, taking those names too."""
    parameters = inspect.signature(method).parameters
    renamed = {other: own for other, own in _SAME.items() if own in parameters and other not in parameters}
    sizes = _SIZES.get(name)
    if not renamed and sizes is None:
        return method

    @wraps(method)
    def call(self, *args, **kwargs):
        if kwargs:
            kwargs = {renamed.get(key, key): value for key, value in kwargs.items()}
            args += (kwargs.pop(sizes),) if sizes in kwargs else ()
        return method(self, *args, **kwargs)
    return call
