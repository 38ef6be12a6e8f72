"""Helpers: logging, and what upstream says is installed."""

from . import logging


def is_torch_available():
    """True: the practice edition of torch is here."""
    return True


def is_tokenizers_available():
    """True: tokenizers of both families are here."""
    return True


def is_tf_available():
    """False: this package is not part of the practice runtime."""
    return False


is_flax_available = is_accelerate_available = is_datasets_available = is_vision_available = is_tf_available
