"""Softmax, lengths and their like in float32, rounded step by step as upstream's AVX2 code does: the exponential of the Sleef library, with fused products
and sums, and totals in eight lanes. `src/runtime/thread/tensors/singlePrecision.ts` does the same for large tensors.
"""

import math
from array import array


def _float(value):
    return array('f', (value,))[0]


_EXPONENTIAL = tuple(map(_float, (0.000198527617612853646278381, 0.00139304355252534151077271, 0.00833336077630519866943359, 0.0416664853692054748535156,
                                  0.166666671633720397949219, 0.5)))
_LN2 = tuple(map(_float, (0.693145751953125, 1.428606765330187045e-6)))
_BY_LN2 = _float(1 / math.log(2))


def exponential(of):
    """The exponential of a float32."""
    if of != of or of > 100 or of < -104:
        return of if of != of else math.inf if of > 0 else 0.0
    power = round(_float(of * _BY_LN2))
    s = _float(of - power * _LN2[0])
    s = _float(s - power * _LN2[1])
    u = _EXPONENTIAL[0]
    for factor in _EXPONENTIAL[1:]:
        u = _float(u * s + factor)
    return _float(math.ldexp(_float(1 + _float(_float(s * s) * u + s)), power))


def _lane_total(values):
    lanes = array('f', values[:8])
    for place in range(8, len(values)):
        lanes[place % 8] += values[place]
    if len(lanes) < 8:
        return _running_total(values)
    fours = [_float(lanes[lane] + lanes[lane + 4]) for lane in range(4)]
    return _float(_float(fours[0] + fours[2]) + _float(fours[1] + fours[3]))


def _running_total(values):
    total = values[0]
    for value in values[1:]:
        total = _float(total + value)
    return total


def _powers(line):
    top = next((value for value in line if value != value), max(line))
    return top, [exponential(_float(value - top)) for value in line]


def softmax(line):
    """Softmax of a line whose elements lie side by side."""
    _, powers = _powers(line)
    total = _lane_total(powers)
    share = _float(1 / total) if total else math.nan
    return [_float(power * share) for power in powers]


def softmax_across(line):
    """Softmax of a line that runs across others: upstream adds up in order there, and divides."""
    _, powers = _powers(line)
    total = _running_total(powers)
    return [_float(power / total) if total else math.nan for power in powers]


def norm(line):
    """The Euclidean length of a line whose elements lie side by side: lanes of eight, then fours, then fused one by one."""
    whole, fused = len(line) // 8 * 8, len(line) // 4 * 4
    lanes = array('f', (0,) * 8)
    for place in range(whole):
        lanes[place % 8] += _float(line[place] * line[place])
    total = _running_total(lanes)
    for value in line[whole:fused]:
        total = _float(total + _float(value * value))
    for value in line[fused:]:
        total = _float(total + value * value)
    return _float(math.sqrt(total))


def norm_across(line):
    """The Euclidean length of a line that runs across others, added up in order."""
    total = 0.0
    for value in line:
        total = _float(total + _float(value * value))
    return _float(math.sqrt(total))


def log_softmax(line):
    """The logarithm of softmax."""
    top, powers = _powers(line)
    total = _lane_total(powers)
    shift = _float(math.log(total)) if total > 0 else math.nan
    return [_float(_float(value - top) - shift) for value in line]
