"""`tensor[index] = value`, and what writes into a tensor in place."""

from functools import wraps

from . import _dtypes, _grad
from ._creation import tensor as make_tensor
from ._indexing import columns_of, select
from ._places import positions_of, spread, write
from ._pointwise import where
from ._size import Size
from ._storage import scatter
from ._tensor import Tensor, converted

_LEAF_VIEW = 'a view of a leaf Variable that requires grad is being used in an in-place operation.'


def setitem(self, index, value):
    """Writes into the storage that this tensor shares with its views."""
    if self.requires_grad and self.grad_fn is None and _grad.is_grad_enabled():
        raise RuntimeError(_LEAF_VIEW)
    view, chosen = select(self.detach(), index)
    source = _source(self, value)
    if not chosen:
        fill(view, source)
    elif _is_whole_mask(view, chosen) and not source.dim():
        fill(view, where(chosen[0][1], converted(source, view.dtype), view))
    else:
        _put(view, columns_of(view, chosen), source)
    if _grad.is_grad_enabled() and (self.requires_grad or source.requires_grad):
        self.requires_grad, self.grad_fn = True, _grad.node('CopySlices')


def _source(self, value):
    value = getattr(value, '_tensor', value)
    if isinstance(value, Tensor):
        return value
    if not isinstance(value, (int, float)):
        raise TypeError(f"can't assign a {type(value).__name__} to a torch.{self.dtype.label}Tensor")
    return make_tensor(value)


def _is_whole_mask(view, chosen):
    return len(chosen) == 1 and chosen[0][1].dtype is _dtypes.bool_ and chosen[0][1].shape == view.shape


def _put(view, columns, source):
    places, shape = positions_of(view, columns)
    try:
        values = spread(converted(_trimmed(source, len(shape)), view.dtype), shape)
    except RuntimeError:
        raise RuntimeError(f'shape mismatch: value tensor of shape {list(source.shape)} cannot be broadcast to indexing result of shape '
                           f'{list(shape)}') from None
    write(view, places, values)


def _trimmed(source, rank):
    """Without the leading dimensions of size 1 that are too many."""
    while source.dim() > rank and source.shape[0] == 1:
        source = source.detach()[0]
    return source


def fill(view, source):
    """Writes a tensor, broadcast, into a view."""
    values = spread(converted(_trimmed(source, view.dim()).detach(), view.dtype), view.shape)
    items = view._storage.items
    if view.is_contiguous():
        items[view._offset:view._offset + len(values)] = values
    elif values:
        scatter(items, view._offset, view.shape, view._strides, values)


def in_place(operation):
    """The method that writes the result of an operation into its tensor."""
    @wraps(operation)
    def apply(self, *args, **kwargs):
        if self.is_leaf and self.requires_grad and _grad.is_grad_enabled():
            raise RuntimeError('a leaf Variable that requires grad is being used in an in-place operation.')
        result = operation(self, *args, **kwargs)
        if result is NotImplemented:
            return result
        if result.dtype.kind > self.dtype.kind:
            raise RuntimeError(f"result type {result.dtype.label} can't be cast to the desired output type {self.dtype.label}")
        if Size(result.shape) != self.shape:
            raise RuntimeError(f"output with shape {list(self.shape)} doesn't match the broadcast shape {list(result.shape)}")
        fill(self, result)
        if result.requires_grad:
            self.requires_grad, self.grad_fn = True, result.grad_fn
        return self
    if operation.__doc__ is not None:
        apply.__doc__ = f'In place: {operation.__doc__[0].lower()}{operation.__doc__[1:]}'
    return apply
