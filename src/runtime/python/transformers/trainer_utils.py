"""Helpers for training that are of use without it."""

import random

import torch


def set_seed(seed, deterministic=False):
    """Seeds Python's and torch's random numbers."""
    random.seed(seed)
    torch.manual_seed(seed)
