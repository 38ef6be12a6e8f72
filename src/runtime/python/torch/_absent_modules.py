"""Parts of torch that are modules upstream and not here: they can be imported, and using anything of them raises a limit of ours."""

import importlib
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

from practice_bridge import PracticeEditionLimit

_MODULES = frozenset('''
torch.optim torch.optim.lr_scheduler torch.utils torch.utils.data torch.utils.tensorboard torch.autograd torch.amp torch.cuda.amp torch.distributed
torch.jit torch.onnx torch.fx torch.profiler torch.quantization torch.sparse torch.fft torch.distributions torch.nn.init torch.nn.utils
torch.nn.utils.rnn torch.func torch.export torch.hub
'''.split())


def _limit(name):
    return PracticeEditionLimit(f'`{name}` is in torch, and not in the practice edition of torch that runs here: it computes forward only, without training, '
                                'data loaders and accelerators.')


class _StandIn(type):
    """Class of the stand-ins: they can be imported, named and derived from, and making one raises a limit."""

    def __call__(cls, *args, **kwargs):
        raise _limit(cls.__doc__)


class _AbsentModule(ModuleType):
    __path__ = []

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(f"module '{self.__name__}' has no attribute '{name}'")
        made = _StandIn(name, (), {'__module__': self.__name__, '__doc__': f'{self.__name__}.{name}'})
        setattr(self, name, made)
        return made


class _Finder:
    """Finds the modules above."""

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return ModuleSpec(name, cls, is_package=True) if name in _MODULES else None

    @staticmethod
    def create_module(spec):
        return _AbsentModule(spec.name)

    @staticmethod
    def exec_module(module):
        """There is nothing in it."""


def found(name):
    """The module of that name, or None where it is not one of these."""
    return importlib.import_module(name) if name in _MODULES else None


def install():
    """Makes the modules importable, once."""
    if _Finder not in sys.meta_path:
        sys.meta_path.append(_Finder)
