"""Work on whole arrays outside Python, from the size on where that is faster. Each function gives None where Python has to do the work itself.

Names and meanings are those of `src/runtime/thread/tensors/compute.ts`.
"""

from array import array

import practice_bridge

from ._dtypes import HALVES, store

SMALLEST = 400
"""Elements from which a call outside takes less time than a loop in Python."""


def code_of(kind):
    return '?' if kind.kind == 0 else kind.typecode


def zeros(typecode, total):
    """An array of that many zeros."""
    return array(typecode, (0,)) * total


def pointwise(name, kind, operands, total):
    """`operands`: (array, dtype) or (number, None); all arrays have `total` elements, and so has the result."""
    if total < SMALLEST:
        return None
    out = zeros(kind.typecode, total)
    codes = code_of(kind) + ''.join('s' if each is None else code_of(each) for _, each in operands)
    numbers = [value for value, each in operands if each is None]
    arrays = [value for value, each in operands if each is not None]
    return _rounded(out, kind) if practice_bridge.compute(name, codes, numbers, out, *arrays) else None


def lines(name, kind, items, source, size, width=1):
    """An operation on each line of `size` elements, which gives `width` elements of it."""
    if len(items) < SMALLEST or not size:
        return None
    out = zeros(kind.typecode, len(items) // size * width)
    done = practice_bridge.compute(name, code_of(kind) + code_of(source), (size, width), out, items)
    return _rounded(out, kind) if done else None


def columns(name, kind, items, source, rows, width):
    """An operation on each column of matrices that follow one another."""
    out = zeros(kind.typecode, len(items) // rows)
    return _rounded(out, kind) if practice_bridge.compute(name, code_of(kind) + code_of(source), (rows, width), out, items) else None


def product(kind, left, right, sizes):
    """Matrix products; `sizes` are rows, inner dimension and columns of each."""
    rows, inner, columns = sizes
    if len(left) * columns < SMALLEST or not inner * rows * columns:
        return None
    out = zeros(kind.typecode, len(left) // inner * columns)
    code = code_of(kind)
    return _rounded(out, kind) if practice_bridge.compute('matmul', code * 3, sizes, out, left, right) else None


def lay_out(items, offset, shape, strides, total):
    """The elements of a strided view in order."""
    if total < SMALLEST:
        return None
    out = zeros(items.typecode, total)
    code = items.typecode
    return out if practice_bridge.compute('lay_out', code * 2, (items.itemsize, offset, *shape, *strides), out, items) else None


def take(items, places, size=1):
    """Blocks of `size` elements, by their numbers."""
    if len(places) * size < SMALLEST:
        return None
    out = zeros(items.typecode, len(places) * size)
    code = items.typecode
    return out if practice_bridge.compute('take', code * 2 + 'q', (items.itemsize, size), out, items, places) else None


def counted(numbers):
    """The integers of a range."""
    if len(numbers) < SMALLEST:
        return array('q', numbers)
    out = zeros('q', len(numbers))
    return out if practice_bridge.compute('ramp', 'q', (numbers.start, numbers.step), out) else array('q', numbers)


def unit(words):
    """Words of 32 bits as float32 in [0, 1), by their lower 24 bits."""
    out = zeros('f', len(words))
    return out if practice_bridge.compute('unit', 'fI', (), out, words) else None


def box_muller(uniform):
    """Blocks of sixteen uniform draws as normal ones."""
    out = zeros('f', len(uniform))
    return out if practice_bridge.compute('box_muller', 'ff', (16,), out, uniform) else None


def _rounded(items, kind):
    return store(kind, items) if kind in HALVES else items
