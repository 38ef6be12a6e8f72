"""The names that upstream's numpy has: what is not here raises a limit of ours, anything else upstream's AttributeError."""

import os

from practice_bridge import PracticeEditionLimit

with open(os.path.join(os.path.dirname(__file__), 'public_names.txt'), encoding='utf-8') as _file:
    _NAMES = frozenset(_file.read().split())


def known(name):
    """Whether upstream has it; names are such as `numpy.array`, `ndarray.mean`, `linalg.norm`."""
    return name in _NAMES


def limit(name):
    """The limit for something that upstream has."""
    return PracticeEditionLimit(f'`{name}` is in numpy, and not in the practice edition of numpy that runs here. Arrays of numbers, their arithmetic, indexing, '
                                'reductions, np.dot, np.linalg.norm and printing are.')


def absent(prefix):
    """The `__getattr__` of a module; `prefix` is that of its names in the list."""
    module = 'numpy' if prefix == 'numpy' else f'numpy.{prefix}'

    def look_up(name):
        if known(f'{prefix}.{name}'):
            raise limit(f'{module}.{name}')
        raise AttributeError(f"module '{module}' has no attribute '{name}'")
    return look_up
