"""Flat numbers in other forms: nested lists, whole numbers."""

import math

from ._size import count


def nested(values, shape):
    """Flat values as lists in lists of a shape."""
    for size in reversed(shape[1:]):
        values = [values[start:start + size] for start in range(0, len(values), size)] if size else [[] for _ in range(count(shape[:-1]))]
    return values


def whole(items):
    """Floating point numbers as C makes integers of them; what is none becomes the smallest."""
    return [int(value) if math.isfinite(value) else -0x8000_0000_0000_0000 for value in items]
