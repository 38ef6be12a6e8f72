"""The methods that are functions of the module too: `torch.exp(x)` is `x.exp()`."""

import inspect
import re
from functools import wraps

from practice_bridge import PracticeEditionLimit

from ._tensor import Tensor, must_be_tensor

_METHODS_ONLY = frozenset('''
float double half bfloat16 long int short bool char byte to cpu cuda type type_as view view_as expand expand_as repeat contiguous reshape_as new_zeros
new_ones new_empty new_full new_tensor uniform_ normal_ random_ multinomial bernoulli where fill_diagonal_
'''.split())
_QUERIES = 'is_floating_point is_complex numel is_inference'


def functions(methods):
    """Name to function, of every method that upstream has as a function."""
    found = {name: _function(name, method) for name, method in methods.items() if name not in _METHODS_ONLY}
    return found | {name: _function(name, getattr(Tensor, name)) for name in _QUERIES.split()}


def _function(name, method):
    """A method under its name in the module, which says so when it does not get a tensor."""
    @wraps(method)
    def call(*args, **kwargs):
        if not args and 'input' in kwargs:
            args = (kwargs.pop('input'),)
        if not args:
            raise TypeError(f'{name}() missing 1 required positional arguments: "input"')
        if kwargs.pop('out', None) is not None:
            raise _no_out(name)
        first = must_be_tensor(getattr(args[0], '_tensor', args[0]), name)
        try:
            return method(first, *args[1:], **kwargs)
        except TypeError as error:
            missing = _missing(name, error)
            if missing is None:
                raise
            raise missing from None
    call.__name__ = call.__qualname__ = name
    call.__module__ = 'torch'
    call.__signature__ = _signature(method)
    return call


def _missing(name, error):
    """Upstream's words for an argument that was left out; None for another error."""
    left_out = re.fullmatch(r"\w+\(\) missing (\d+) required positional arguments?: (.*)", str(error))
    if left_out is None or "'" not in left_out[2]:
        return None
    names = ', '.join(f'"{each}"' for each in re.findall(r"'(\w+)'", left_out[2]))
    return TypeError(f'{name}() missing {left_out[1]} required positional arguments: {names}')


def _no_out(name):
    return PracticeEditionLimit(f'`torch.{name}(..., out=...)` is not in the practice edition of torch; assign the result.')


def _signature(method):
    signature = inspect.signature(method)
    first, *rest = signature.parameters.values()
    return signature.replace(parameters=[first.replace(name='input'), *rest])
