"""Operations on each element, with broadcasting: small tensors in Python, large ones outside it."""

from functools import reduce
from itertools import islice, repeat

from . import _bulk, _dtypes
from ._size import Size, broadcast, count
from ._tensor import Tensor, converted, from_items, made, must_be_tensor, tracked


def meeting_type(*operands):
    """The type in which tensors and numbers meet: a scalar tensor widens only a tensor of a lesser kind, a number only either of these."""
    tensors = [each for each in operands if isinstance(each, Tensor)]
    layers = ([each.dtype for each in tensors if each.dim()], [each.dtype for each in tensors if not each.dim()],
              [_dtypes.of_number(each) for each in operands if not isinstance(each, Tensor)])
    meets = [reduce(_dtypes.promote, layer) for layer in layers if layer]
    return reduce(lambda strong, weak: strong if strong.kind >= weak.kind else weak, meets)


def common_shape(*operands):
    """The shape that the operands have together; a number has none."""
    shape = Size(())
    for each in operands:
        if isinstance(each, Tensor):
            shape = broadcast(shape, each.shape)
    return shape


def apply(name, function, operands, label, result=None, at=None):
    """`function` of each element of the operands, broadcast.

    `at` is the type it is computed in, by default the one in which the operands meet; `result` is the type of the result, by default `at`.
    """
    at = at or meeting_type(*operands)
    shape = common_shape(*operands)
    total, kind = count(shape), result or at
    values = [_values(each, shape, at) for each in operands]
    items = _bulk.pointwise(name, kind, values, total)
    if items is None:
        columns = [repeat(value) if each is None else value for value, each in values]
        items = _dtypes.store(kind, islice(map(function, *columns), total))
    return tracked(from_items(items, shape, kind), label, *operands)


def _values(operand, shape, kind):
    """An operand as (number, None) or as (array of the shape's elements, dtype), in the type that it is computed in."""
    if not isinstance(operand, Tensor):
        return _dtypes.as_number(kind, operand), None
    if operand.numel() == 1:
        return converted(operand, kind)._flat()[0], None
    operand = converted(operand, kind)
    return (operand._flat() if operand.shape == shape else operand.detach().expand(shape)._flat()), kind


def unary(name, function, label, floating=False, kind=None):
    """A method that applies a function to each element; `floating` turns integers into float32 first."""
    def method(self):
        must_be_tensor(self, name)
        at = _dtypes.float32 if floating and not self.dtype.is_floating_point else self.dtype
        return apply(name, function, (self,), label, kind or at, at)
    return method


def where(condition, input=None, other=None):
    """Elements of the one where the condition holds, else of the other; with the condition alone, the positions where it holds."""
    must_be_tensor(condition, 'where', 'condition')
    if input is None:
        return condition.nonzero(as_tuple=True)
    if condition.dtype is not _dtypes.bool_:
        raise RuntimeError(f'where expected condition to be a boolean tensor, but got a tensor with dtype {condition.dtype.label}')
    return _chosen(condition, input, other, meeting_type(input, other), 'WhereBackward0', (input, other))


def _chosen(condition, first, second, kind, label, sources):
    shape = common_shape(condition, first, second)
    total = count(shape)
    values = [_values(condition, shape, _dtypes.bool_), _values(first, shape, kind), _values(second, shape, kind)]
    items = _bulk.pointwise('where', kind, values, total)
    if items is None:
        columns = [repeat(value) if each is None else value for value, each in values]
        items = _dtypes.store(kind, islice((a if holds else b for holds, a, b in zip(*columns)), total))
    return tracked(from_items(items, shape, kind), label, *sources)


def masked_fill(self, mask, value):
    """A number where the mask holds."""
    must_be_tensor(mask, 'masked_fill_', 'mask', 1)
    if mask.dtype is not _dtypes.bool_:
        raise RuntimeError('masked_fill_ only supports boolean masks, but got mask with dtype ' + mask.dtype.c_name)
    if isinstance(value, Tensor) and value.dim():
        raise RuntimeError('masked_fill_ only supports a 0-dimensional value tensor, but got tensor with '
                           f'{value.dim()} dimension(s).')
    _must_hold(self.dtype, value)
    return _chosen(mask, value, self, self.dtype, 'MaskedFillBackward0', (self,))


def _must_hold(kind, value):
    """Raises where a number would be changed silently."""
    if isinstance(value, float) and not kind.is_floating_point and (value != value or abs(value) == float('inf')):
        raise RuntimeError(f'value cannot be converted to type {kind.scalar_name} without overflow')


def filled(self, value):
    """A tensor like this one with one number everywhere."""
    return made(repeat(value, self.numel()), self.shape, self.dtype)
