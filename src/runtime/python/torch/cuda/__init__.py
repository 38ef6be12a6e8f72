"""A machine without a graphics card of NVIDIA's."""

from .._upstream_names import absent


def is_available():
    """Whether there is a card: no."""
    return False


def device_count():
    """How many cards there are: none."""
    return 0


def manual_seed(seed):
    """Does nothing where there is no card."""


manual_seed_all = manual_seed


__getattr__ = absent('cuda')
