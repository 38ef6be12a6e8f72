"""Counts of parameters: a stand-in's own is smaller than the named model's, and never shown without saying so."""

import sys
from math import prod

_STAND_INS = ('bundled', 'fresh')
_said = set()


def named_models_count(model):
    """What upstream counts: the structure is the named model's, whatever runs for it."""
    return sum(prod(shape) for _, shape in model.weight_shapes())


def say_whose(model, count, source):
    """One line on stderr, once for each class of a checkpoint, where `count` is a stand-in's."""
    named, key = named_models_count(model), (type(model).__name__, model.name_or_path)
    if source not in _STAND_INS or count == named or key in _said:
        return
    _said.add(key)
    print(f"[practice edition] {count:,} are the parameters of the stand-in that runs here. {key[0]} of '{key[1]}' itself has {named:,}, which "
          '`sum(p.numel() for p in model.parameters())` counts.', file=sys.stderr)
