"""Tensors that a model computed, with the name of their last operation where gradients are recorded."""

import torch
from practice_bridge import PracticeEditionLimit
from torch import _grad
from torch._storage import DeferredStorage
from torch._tensor import Tensor, from_items


def computed(part, name):
    """A tensor of a `(shape, items)` of the runtime's answer."""
    shape, items = part
    return _recorded(from_items(items, shape, torch.float32), name)


def refused(shape, message, name):
    """A tensor of which only the shape is known: looking at its elements raises a limit."""
    def refuse():
        raise PracticeEditionLimit(message)
    return _recorded(Tensor._over(DeferredStorage(refuse), shape, torch.float32), name)


def _recorded(tensor, name):
    if _grad.is_grad_enabled():
        tensor.requires_grad, tensor.grad_fn = True, _grad.node(name)
    return tensor
