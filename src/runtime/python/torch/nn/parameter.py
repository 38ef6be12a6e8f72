"""Weights."""

from practice_bridge import PracticeEditionLimit

from .. import _dtypes
from .._storage import DeferredStorage
from .._tensor import Tensor


def _unreadable():
    raise PracticeEditionLimit('The practice edition does not show the weights of a model; the model computes with them in the runtime. '
                               'Shapes can be read.')


class Parameter(Tensor):
    """A tensor that a module counts among its weights."""

    def __new__(cls, data=None, requires_grad=True):
        if data is None:
            data = Tensor()
        shared = data.detach()
        made = cls._over(shared._storage, shared.shape, shared.dtype, shared._strides, shared._offset)
        made.requires_grad = requires_grad
        return made

    @classmethod
    def of_shape(cls, *shape):
        """A weight of a loaded model: its shape is known, its values stay with the runtime that computes."""
        weight = cls._over(DeferredStorage(_unreadable), shape, _dtypes.float32)
        weight.requires_grad = True
        return weight

    def __repr__(self):
        return 'Parameter containing:\n' + super().__repr__()
