"""Functions of one number and of two, where Python's own differ from upstream's: nan and inf in place of exceptions."""

import math
from array import array


def guarded(function, over=math.inf):
    """A function of `math` that gives nan or inf where Python raises. Beyond its domain it is nan, of infinity it is `over`."""
    def safe(value):
        try:
            return function(value)
        except OverflowError:
            return over
        except ValueError:
            return value if value != value or value == math.inf else math.nan
    return safe


def periodic(function):
    """Sine and its like, which have no value at infinity."""
    return lambda value: function(value) if math.isfinite(value) else math.nan


def logarithm(function, pole=0):
    """A logarithm: minus infinity at its pole."""
    safe = guarded(function)
    return lambda value: -math.inf if value == pole else safe(value)


def whole(function):
    """Rounding that leaves what is not finite as it is, and keeps the sign of zero."""
    return lambda value: math.copysign(function(value), value) if isinstance(value, float) and math.isfinite(value) else value


def sigmoid(value):
    return 1 / (1 + math.exp(-value)) if value > -700 else 0.0


def sigmoid_single(value):
    return 1 / single(1 + single(math.exp(-value))) if value > -88.722839 else 0.0 if value == value else value


def single(value):
    """Rounded to float32."""
    return array('f', (value,))[0]


def silu(value):
    return value * sigmoid(value)


def rsqrt(value):
    return math.inf if value == 0 else 1 / math.sqrt(value) if value > 0 else math.nan


def reciprocal(value):
    return quotient(1.0, value)


def sign(value):
    return value if value != value else (value > 0) - (value < 0)


def relu(value):
    return 0 if value < 0 else value


def gelu(value):
    return 0.5 * value * (1.0 + math.erf(value / math.sqrt(2.0)))


def gelu_tanh(value):
    return 0.5 * value * (1.0 + math.tanh(math.sqrt(2.0 / math.pi) * (value + 0.044715 * value ** 3)))


def quotient(a, b):
    """True division."""
    if b:
        return a / b
    if a == 0 or a != a:
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def _integers(a, b):
    return isinstance(a, int) and isinstance(b, int)


def floor_divide(a, b):
    if b:
        return a // b if math.isfinite(a) else a / b
    if _integers(a, b):
        raise RuntimeError('ZeroDivisionError')
    return quotient(a, b)


def remainder(a, b):
    """Has the sign of the divisor."""
    if b and math.isfinite(a):
        return a % b
    if _integers(a, b):
        raise RuntimeError('ZeroDivisionError')
    return math.nan


def fmod(a, b):
    """Has the sign of the dividend."""
    if b and math.isfinite(a):
        return math.fmod(a, b) if not _integers(a, b) else (abs(a) % abs(b)) * (1 if a >= 0 else -1)
    if _integers(a, b):
        raise RuntimeError('ZeroDivisionError')
    return math.nan


def power(a, b):
    if _integers(a, b) and b < 0:
        return 1 if a == 1 else (1 if b % 2 == 0 else -1) if a == -1 else 0
    try:
        return a ** b if _integers(a, b) else math.pow(a, b)
    except OverflowError:
        return -math.inf if a < 0 and b % 2 == 1 else math.inf
    except ValueError:
        return math.nan if a else math.copysign(math.inf, a) if b % 2 == 1 else math.inf


def smaller(a, b):
    return b if b < a or b != b else a


def larger(a, b):
    return b if b > a or b != b else a
