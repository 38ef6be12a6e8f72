"""Products of matrices and vectors, for the small ones of a lesson."""

from practice_bridge import PracticeEditionLimit

from . import _dtypes
from ._reductions import dot_product
from ._size import broadcast, count
from ._tensor import made, must_be_tensor, tracked

LARGEST_WORK = 50_000_000
"""Multiplications that one product may take: about a second."""


def _rows(self):
    items, width = self._flat(), self.shape[-1]
    return [items[start:start + width] for start in range(0, len(items), width)] if width else [items] * count(self.shape[:-1])


def _columns(self):
    items, width = self._flat(), self.shape[-1]
    return [items[start::width] for start in range(width)]


def _same_type(first, second, function):
    if first.dtype is not second.dtype:
        raise RuntimeError(f'expected m1 and m2 to have the same dtype, but got: {_c_name(first)} != {_c_name(second)}'
                           if function == 'mm' else f'expected both tensors to have the same dtype, but got {_c_name(first)} and {_c_name(second)}')


def _c_name(self):
    return {'float32': 'float', 'float64': 'double', 'int64': 'long long', 'int32': 'int', 'bool': 'bool'}.get(self.dtype.name, self.dtype.name)


def _product(first, second):
    work = count(first.shape) * second.shape[-1]
    if work > LARGEST_WORK:
        raise PracticeEditionLimit(f'A matrix product of {work:,} multiplications is too large for the practice edition of torch '
                                   f'(at most {LARGEST_WORK:,}).')
    columns = _columns(second)
    return [dot_product(row, column) for row in _rows(first) for column in columns]


def mm(first, second):
    """Two matrices."""
    must_be_tensor(first, 'mm')
    must_be_tensor(second, 'mm', 'mat2', 2)
    if first.dim() != 2 or second.dim() != 2:
        which = 'self' if first.dim() != 2 else 'mat2'
        raise RuntimeError(f'{which} must be a matrix')
    if first.shape[1] != second.shape[0]:
        raise RuntimeError(f'mm: mat1 and mat2 shapes cannot be multiplied ({first.shape[0]}x{first.shape[1]} and {second.shape[0]}x{second.shape[1]})')
    _same_type(first, second, 'mm')
    return tracked(made(_product(first, second), (first.shape[0], second.shape[1]), first.dtype), 'MmBackward0', first, second)


def dot(first, second):
    """Two vectors."""
    must_be_tensor(first, 'dot')
    must_be_tensor(second, 'dot', 'tensor', 2)
    if first.dim() != 1 or second.dim() != 1:
        raise RuntimeError(f'1D tensors expected, but got {first.dim()}D and {second.dim()}D tensors')
    if first.shape != second.shape:
        raise RuntimeError(f'inconsistent tensor size, expected tensor [{first.shape[0]}] and src [{second.shape[0]}] to have the same number of '
                           f'elements, but got {first.shape[0]} and {second.shape[0]} elements respectively')
    _same_type(first, second, 'dot')
    return tracked(made((dot_product(first._flat(), second._flat()),), (), first.dtype), 'DotBackward0', first, second)


def matmul(first, second):
    """Vectors, matrices, and batches of matrices."""
    must_be_tensor(first, 'matmul')
    must_be_tensor(second, 'matmul', 'other', 2)
    if not first.dim() or not second.dim():
        raise RuntimeError(f'both arguments to matmul need to be at least 1D, but they are {first.dim()}D and {second.dim()}D')
    if first.dim() == 1 and second.dim() == 1:
        return dot(first, second)
    if first.dim() == 2 and second.dim() == 2:
        return mm(first, second)
    if second.dim() == 1:
        if first.shape[-1] != second.shape[0]:
            raise RuntimeError(f'size mismatch, got input ({first.shape[-2]}), mat ({first.shape[-2]}x{first.shape[-1]}), vec ({second.shape[0]})')
        return tracked(_batched(first.detach(), second.detach().unsqueeze(1)).squeeze(-1), 'MvBackward0', first, second)
    if first.dim() == 1:
        return tracked(_batched(first.detach().unsqueeze(0), second.detach()).squeeze(-2), 'SqueezeBackward4', first, second)
    return tracked(_batched(first.detach(), second.detach()), 'UnsafeViewBackward0', first, second)


def _batched(first, second):
    if first.shape[-1] != second.shape[-2]:
        raise RuntimeError(f'mat1 and mat2 shapes cannot be multiplied ({count(first.shape[:-1])}x{first.shape[-1]} and '
                           f'{second.shape[-2]}x{second.shape[-1]})')
    _same_type(first, second, 'mm')
    lead = broadcast(first.shape[:-2], second.shape[:-2])
    left = first.expand(tuple(lead) + tuple(first.shape[-2:])).reshape(-1, *first.shape[-2:])
    right = second.expand(tuple(lead) + tuple(second.shape[-2:])).reshape(-1, *second.shape[-2:])
    values = [value for a, b in zip(left, right) for value in _product(a, b)]
    return made(values, tuple(lead) + (first.shape[-2], second.shape[-1]), _dtypes.promote(first.dtype, second.dtype))


def bmm(first, second):
    """Batches of matrices, of the same number."""
    for number, each in enumerate((first, second), 1):
        if must_be_tensor(each, 'bmm').dim() != 3:
            raise RuntimeError(f'batch{number} must be a 3D tensor')
    return tracked(_batched(first.detach(), second.detach()), 'BmmBackward0', first, second)
