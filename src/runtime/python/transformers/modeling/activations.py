"""Activation functions as modules, for the printed structure."""

from torch.nn import Module


class GELUActivation(Module):
    """The exact Gaussian error linear unit."""


class NewGELUActivation(Module):
    """GPT-2's approximation of it."""
