"""Functions that torch lists as special."""

from ._upstream_names import absent
from .nn._softmax import log_softmax, logsumexp, softmax

__getattr__ = absent('special')
__all__ = ['log_softmax', 'logsumexp', 'softmax']
