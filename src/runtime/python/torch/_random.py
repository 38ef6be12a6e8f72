"""Random numbers as upstream's CPU generator draws them: the Mersenne Twister, so that a seed gives upstream's numbers."""

import math
import os
import random

from . import _dtypes
from ._size import count, from_arguments
from ._tensor import made

_WORDS, _MASK32 = 624, 0xFFFFFFFF


class Generator:
    """A source of random numbers with its own state. Without a seed it takes one from the system at its first draw."""

    def __init__(self, device='cpu'):
        self._twister, self._seed, self._second = None, None, None

    def manual_seed(self, seed):
        seed = int(seed)
        if not -0x8000_0000_0000_0000 <= seed <= 0xFFFF_FFFF_FFFF_FFFF:
            raise RuntimeError('Overflow when unpacking long long')
        self._seed, self._second = seed % (1 << 64), None
        word, words = self._seed & _MASK32, []
        for number in range(1, _WORDS + 1):
            words.append(word)
            word = 1812433253 * (word ^ word >> 30) + number & _MASK32
        self._twister = random.Random()
        self._twister.setstate((3, (*words, _WORDS), None))
        return self

    def seed(self):
        self.manual_seed(int.from_bytes(os.urandom(8), 'little'))
        return self._seed

    def initial_seed(self):
        self._bits(0)
        return self._seed

    def _bits(self, number):
        if self._twister is None:
            self.seed()
        return self._twister.getrandbits(number) if number else 0

    def single(self):
        """A float32 in [0, 1)."""
        return (self._bits(32) & 0xFFFFFF) / (1 << 24)

    def double(self):
        """A float64 in [0, 1)."""
        high = self._bits(32)
        return ((high << 32 | self._bits(32)) & (1 << 53) - 1) / (1 << 53)

    def normal(self):
        """One draw of the standard normal distribution; every second one is kept from the draw before."""
        if self._second is not None:
            kept, self._second = self._second, None
            return kept
        turn, radius = 2 * math.pi * self.double(), math.sqrt(-2.0 * math.log1p(-self.double()))
        self._second = radius * math.sin(turn)
        return radius * math.cos(turn)

    def normals(self, total):
        """Many draws. From 16 on upstream fills by blocks of 16, which gives other numbers."""
        if total < 16:
            return [self.normal() for _ in range(total)]
        values = [self.single() for _ in range(total)]
        starts = list(range(0, total - 15, 16))
        for start in starts:
            values[start:start + 16] = _box_muller(values[start:start + 16])
        if total % 16:
            values[total - 16:] = _box_muller([self.single() for _ in range(16)])
        return values


def _box_muller(block):
    radii = [math.sqrt(-2.0 * math.log(1.0 - value)) for value in block[:8]]
    turns = [2.0 * math.pi * value for value in block[8:]]
    return [r * math.cos(a) for r, a in zip(radii, turns)] + [r * math.sin(a) for r, a in zip(radii, turns)]


default_generator = Generator()


def manual_seed(seed):
    """Seeds what all of torch draws from."""
    return default_generator.manual_seed(seed)


def initial_seed():
    return default_generator.initial_seed()


def seed():
    return default_generator.seed()


def rand(*size, generator=None, dtype=None, device=None, requires_grad=False):
    """Uniform in [0, 1)."""
    shape, source = from_arguments(size), generator or default_generator
    drawn = made((source.single() for _ in range(count(shape))), shape, dtype or _dtypes.float32)
    return drawn.requires_grad_() if requires_grad else drawn


def randn(*size, generator=None, dtype=None, device=None, requires_grad=False):
    """Standard normal."""
    shape = from_arguments(size)
    drawn = made((generator or default_generator).normals(count(shape)), shape, dtype or _dtypes.float32)
    return drawn.requires_grad_() if requires_grad else drawn


def randint(low, high=None, size=None, *, generator=None, dtype=None):
    """Integers from low up to but without high."""
    if size is None:
        low, high, size = 0, low, high
    if high is None or high <= low:
        raise RuntimeError(f'random_ expects \'from\' to be less than \'to\', but got from={low} >= to={high}')
    source, shape = generator or default_generator, from_arguments((size,))
    return made((low + source._bits(32) % (high - low) for _ in range(count(shape))), shape, dtype or _dtypes.int64)


def randperm(n, *, generator=None):
    """The numbers below n in random order."""
    source, order = generator or default_generator, list(range(n))
    for place in range(n - 1):
        other = place + source._bits(32) % (n - place)
        order[place], order[other] = order[other], order[place]
    return made(order, (n,), _dtypes.int64)


def rand_like(like, **options):
    return rand(*like.shape, **options)


def randn_like(like, **options):
    return randn(*like.shape, **options)
