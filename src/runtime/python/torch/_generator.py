"""Upstream's CPU generator: the Mersenne Twister, read as upstream reads it, so that a seed gives upstream's numbers."""

import math
import os
import random
from array import array

_WORDS, _MASK32 = 624, 0xFFFFFFFF


class Generator:
    """A source of random numbers with its own state. Without a seed it takes one from the system at its first draw."""

    def __init__(self, device='cpu'):
        self._twister, self._seed, self._second = None, None, None

    def manual_seed(self, seed):
        """Starts the sequence that belongs to a number."""
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
        """Starts a sequence that nobody knows, and tells its seed."""
        self.manual_seed(int.from_bytes(os.urandom(8), 'little'))
        return self._seed

    def initial_seed(self):
        """The seed that the sequence was started with."""
        self.words(0)
        return self._seed

    def get_state(self):
        """What `set_state` takes to draw the same numbers again; not upstream's tensor of bytes."""
        self.words(0)
        return _State((self._twister.getstate(), self._seed, self._second))

    def set_state(self, state):
        """Goes back to a state."""
        self._twister = self._twister or random.Random()
        self._twister.setstate(state[0])
        self._seed, self._second = state[1:]
        return self

    def words(self, number):
        """So many numbers of 32 bits."""
        if self._twister is None:
            self.seed()
        return array('I', self._twister.getrandbits(32 * number).to_bytes(4 * number, 'little')) if number else array('I')

    def word(self, bits=32):
        """A number of so many bits, 32 at most."""
        if self._twister is None:
            self.seed()
        return self._twister.getrandbits(bits)

    def long(self):
        """A number of 64 bits, the upper half drawn first."""
        high = self.word()
        return high << 32 | self.word()

    def double(self):
        """A float64 in [0, 1)."""
        return (self.long() & (1 << 53) - 1) / (1 << 53)

    def normal(self):
        """One draw of the standard normal distribution; every second one is kept from the draw before."""
        if self._second is not None:
            kept, self._second = self._second, None
            return kept
        turn, radius = 2 * math.pi * self.double(), math.sqrt(-2.0 * math.log1p(-self.double()))
        self._second = radius * math.sin(turn)
        return radius * math.cos(turn)


Generator.__module__ = 'torch._C'


class _State(tuple):
    """A state of the generator."""


default_generator = Generator()


def manual_seed(seed):
    """Seeds what all of torch draws from."""
    return default_generator.manual_seed(seed)


def initial_seed():
    """The seed of what all of torch draws from."""
    return default_generator.initial_seed()


def seed():
    """Seeds what all of torch draws from with a number that nobody knows, and tells it."""
    return default_generator.seed()


def get_rng_state():
    """The state of what all of torch draws from."""
    return default_generator.get_state()


def set_rng_state(state):
    """Goes back to a state."""
    default_generator.set_state(state)
