"""Sums in upstream's order, so that they round as upstream's do; the large ones are made outside Python by the same rules.

See `src/runtime/thread/tensors/summation.ts`, which says why.
"""

from array import array
from itertools import chain

from . import _bulk, _dtypes

_LANES = {'f': 8, 'd': 4}
_LEVELS, _ROWS = 4, 4


def sum_lines(items, kind, size, into):
    """The sum of each line of `size` elements."""
    if not size:
        return _bulk.zeros(into.typecode, 1)
    sums = _bulk.lines('sum', into, items, kind, size)
    return _dtypes.store(into, (_line(items[at:at + size], kind) for at in range(0, len(items), size))) if sums is None else sums


def sum_columns(items, kind, rows, width, into):
    """The sum of each column of matrices that follow one another."""
    block = rows * width
    if block and len(items) >= _bulk.SMALLEST:
        out = _bulk.columns('sum_columns', into, items, kind, rows, width)
        if out is not None:
            return out
    return _dtypes.store(into, chain.from_iterable(_columns(items[at:at + block], kind, rows, width) for at in range(0, len(items), block)))


def _line(line, kind):
    lanes = _LANES.get(kind.typecode)
    if lanes is None:
        return sum(line)
    if len(line) < lanes:
        return _row_sum([line[place:place + 1] for place in range(len(line))])[0]
    whole = len(line) // lanes * lanes
    total = array(kind.typecode, (0,))
    for value in line[whole:]:
        total[0] += value
    if whole:
        for value in _row_sum([line[at:at + lanes] for at in range(0, whole, lanes)]):
            total[0] += value
    return total[0]


def _columns(matrix, kind, rows, width):
    lines = [matrix[at:at + width] for at in range(0, rows * width, width)]
    lanes = _LANES.get(kind.typecode)
    if lanes is None:
        return [sum(column) for column in zip(*lines)]
    vector = lanes if width >= lanes else 1
    sums, at = [], 0
    for step, add in ((vector * _ROWS, _cascade), (vector, _row_sum), (1, _row_sum)):
        while at + step <= width:
            sums += add([line[at:at + step] for line in lines])
            at += step
    return sums


def _row_sum(rows):
    """Adds rows up, every fourth in a total of its own."""
    whole = len(rows) // _ROWS * _ROWS
    totals = [_cascade(rows[k:whole:_ROWS], rows[0]) for k in range(_ROWS)]
    for part in (*rows[whole:], *totals[1:]):
        _add(totals[0], part)
    return totals[0]


def _cascade(rows, like=None):
    """Adds rows up over levels: what a level has gathered goes up after a power of two of rows."""
    power = max(4, (len(rows) - 1).bit_length() // _LEVELS) if rows else 4
    levels = [_bulk.zeros((like or rows[0]).typecode, len(like or rows[0])) for _ in range(_LEVELS)]
    for number, row in enumerate(rows, 1):
        _add(levels[0], row)
        if number % (1 << power) == 0:
            _carry(levels, number, power)
    for level in levels[1:]:
        _add(levels[0], level)
    return levels[0]


def _carry(levels, number, power):
    for level in range(1, _LEVELS):
        _add(levels[level], levels[level - 1])
        levels[level - 1] = _bulk.zeros(levels[0].typecode, len(levels[0]))
        if number & ((1 << power) - 1) << level * power:
            return


def _add(totals, row):
    for place, value in enumerate(row):
        totals[place] += value
