"""The names that upstream's torch has: what is not here raises a limit of ours, anything else upstream's AttributeError."""

import os

from practice_bridge import PracticeEditionLimit

_THERE = 'Tensors, their arithmetic, indexing, reductions, softmax, topk, nn.functional and layers without training are.'


def _read():
    """The names below each prefix, from lines such as `nn.functional.relu`."""
    with open(os.path.join(os.path.dirname(__file__), 'public_names.txt'), encoding='utf-8') as file:
        pairs = [line.rsplit('.', 1) for line in file.read().split()]
    found = {}
    for prefix, name in pairs:
        found.setdefault(prefix, set()).add(name)
    return found


NAMES = _read()


def limit(name):
    """The limit for something that upstream has."""
    return PracticeEditionLimit(f'`{name}` is in torch, and not in the practice edition of torch that runs here. {_THERE}')


def absent(prefix):
    """The `__getattr__` of the module with that prefix in the list (`torch`, or a part of it)."""
    module = prefix if prefix == 'torch' else f'torch.{prefix}'

    def look_up(name):
        if name in NAMES[prefix]:
            raise limit(f'{module}.{name}')
        raise AttributeError(f"module '{module}' has no attribute '{name}'")
    return look_up
