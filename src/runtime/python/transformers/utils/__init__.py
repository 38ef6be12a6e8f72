"""Helpers: logging, and what upstream says is installed."""

from . import logging


def is_torch_available():
    return True


def is_tokenizers_available():
    return True


def is_tf_available():
    return False


is_flax_available = is_accelerate_available = is_datasets_available = is_vision_available = is_tf_available
