"""Prints, as JSON, what of the practice editions has no docstring or no signature, and how much was looked at."""

import importlib
import inspect
import json
import types

MODULES = ('transformers', 'transformers.modeling_outputs', 'transformers.utils', 'torch', 'torch.nn', 'torch.nn.functional', 'torch.linalg', 'torch.special',
           'torch.cuda', 'numpy', 'numpy.linalg', 'numpy.random')
OURS = ('transformers', 'torch', 'numpy')

looked_at, faults, seen = 0, [], set()


def ours(kind):
    return str(kind.__module__).split('.')[0] in OURS


def look(name, has_doc, value, is_called=True):
    global looked_at
    looked_at += 1
    if not has_doc:
        faults.append(f'{name}: no docstring')
    if is_called:
        try:
            inspect.signature(value)
        except (TypeError, ValueError):
            faults.append(f'{name}: no signature')


def look_at_class(name, kind):
    # A docstring that was inherited says what another class is
    look(name, vars(kind).get('__doc__'), kind)
    for member in dir(kind):
        held = inspect.getattr_static(kind, member)
        definers = [base for base in kind.__mro__ if member in vars(base)]
        if member.startswith('_') or not definers or not ours(definers[0]) or id(held) in seen:
            continue
        seen.add(id(held))
        described = [base.__dict__[member] for base in definers if ours(base)]
        if isinstance(held, property):
            look(f'{name}.{member}', held.__doc__, held, is_called=False)
        elif callable(getattr(kind, member)):
            look(f'{name}.{member}', any(getattr(each, '__doc__', None) for each in described), getattr(kind, member))


for module in map(importlib.import_module, MODULES):
    for name, value in sorted(vars(module).items()):
        if name.startswith('_') or isinstance(value, types.ModuleType) or not callable(value) or id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, type):
            look_at_class(f'{module.__name__}.{name}', value)
        else:
            look(f'{module.__name__}.{name}', value.__doc__, value)
print(json.dumps({'looked_at': looked_at, 'faults': faults}))
