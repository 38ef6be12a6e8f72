"""Products of matrices and vectors."""

import math
from operator import mul

from practice_bridge import PracticeEditionLimit

from . import _bulk, _dtypes
from ._size import broadcast, count
from ._tensor import from_items, must_be_tensor, tracked

LARGEST_WORK = 4_000_000_000
"""Multiplications that one product may take: some seconds."""


def _same_type(first, second):
    if first.dtype is not second.dtype:
        raise RuntimeError(f'expected m1 and m2 to have the same dtype, but got: {first.dtype.c_name} != {second.dtype.c_name}')
    if first.dtype is _dtypes.bool_:
        raise NotImplementedError('"addmm_impl_cpu_" not implemented for \'Bool\'')


def _product(left, right, kind, sizes):
    """The products of matrices that follow one another; `sizes` are rows, inner dimension and columns."""
    rows, inner, columns = sizes
    work = len(left) * columns
    if work > LARGEST_WORK:
        raise PracticeEditionLimit(f'A matrix product of {work:,} multiplications is too large for the practice edition of torch '
                                   f'(at most {LARGEST_WORK:,}).')
    items = _bulk.product(kind, left, right, sizes)
    if items is not None:
        return items
    if not inner:
        return None
    values = []
    for number in range(len(left) // (rows * inner) if rows else 0):
        matrix = right[number * inner * columns:(number + 1) * inner * columns]
        across = [matrix[column::columns] for column in range(columns)]
        for at in range(number * rows * inner, (number + 1) * rows * inner, inner):
            line = left[at:at + inner]
            values += [_sumprod(line, column) for column in across]
    return _dtypes.store(kind, values)


def _multiplied(first, second, shape):
    """Matrices, or batches of as many, as a tensor of that shape."""
    sizes = (first.shape[-2], first.shape[-1], second.shape[-1])
    items = _product(first._flat(), second._flat(), first.dtype, sizes)
    return from_items(_bulk.zeros(first.dtype.typecode, count(shape)) if items is None else items, shape, first.dtype)


def _plain_sumprod(first, second):
    return sum(map(mul, first, second))


_sumprod = getattr(math, 'sumprod', _plain_sumprod)


def mm(input, mat2):
    """Two matrices."""
    must_be_tensor(input, 'mm')
    must_be_tensor(mat2, 'mm', 'mat2', 2)
    if input.dim() != 2 or mat2.dim() != 2:
        which, wrong = ('self', input) if input.dim() != 2 else ('mat2', mat2)
        raise RuntimeError(f'mm: {which} must be a matrix, got {wrong.dim()}-D tensor')
    if input.shape[1] != mat2.shape[0]:
        raise RuntimeError(f'mm: mat1 and mat2 shapes cannot be multiplied ({input.shape[0]}x{input.shape[1]} and {mat2.shape[0]}x{mat2.shape[1]})')
    _same_type(input, mat2)
    return tracked(_multiplied(input, mat2, (input.shape[0], mat2.shape[1])), 'MmBackward0', input, mat2)


def dot(input, tensor):
    """Two vectors."""
    must_be_tensor(input, 'dot')
    must_be_tensor(tensor, 'dot', 'tensor', 2)
    if input.dim() != 1 or tensor.dim() != 1:
        raise RuntimeError(f'1D tensors expected, but got {input.dim()}D and {tensor.dim()}D tensors')
    if input.shape != tensor.shape:
        raise RuntimeError(f'inconsistent tensor size, expected tensor [{input.shape[0]}] and src [{tensor.shape[0]}] to have the same number of '
                           f'elements, but got {input.shape[0]} and {tensor.shape[0]} elements respectively')
    if input.dtype is not tensor.dtype:
        raise RuntimeError(f'dot : expected both vectors to have same dtype, but found {input.dtype.label} and {tensor.dtype.label}')
    return tracked(_multiplied(input.detach().unsqueeze(0), tensor.detach().unsqueeze(1), ()), 'DotBackward0', input, tensor)


def mv(input, vec):
    """A matrix and a vector."""
    must_be_tensor(input, 'mv')
    must_be_tensor(vec, 'mv', 'vec', 2)
    if input.dim() != 2 or vec.dim() != 1:
        raise RuntimeError(f'vector + matrix @ vector expected, got 1, {input.dim()}, {vec.dim()}')
    if input.shape[1] != vec.shape[0]:
        raise RuntimeError(f'size mismatch, got input ({input.shape[0]}), mat ({input.shape[0]}x{input.shape[1]}), vec ({vec.shape[0]})')
    _same_type(input, vec)
    return tracked(_multiplied(input.detach(), vec.detach().unsqueeze(1), (input.shape[0],)), 'MvBackward0', input, vec)


def matmul(input, other):
    """Vectors, matrices, and batches of matrices."""
    must_be_tensor(input, 'matmul')
    must_be_tensor(other, 'matmul', 'other', 2)
    if not input.dim() or not other.dim():
        raise RuntimeError(f'both arguments to matmul need to be at least 1D, but they are {input.dim()}D and {other.dim()}D')
    if input.dim() == 1 and other.dim() == 1:
        return dot(input, other)
    if input.dim() == 2 and other.dim() == 2:
        return mm(input, other)
    if other.dim() == 1:
        return mv(input, other) if input.dim() == 2 else tracked(_vectors(input, other), 'ViewBackward0', input, other)
    if input.dim() == 1 and other.dim() == 2:
        return tracked(mm(input.detach().unsqueeze(0), other.detach()).squeeze(0), 'SqueezeBackward4', input, other)
    if input.dim() == 1:
        batched = _batched(input.detach().unsqueeze(0), other.detach()).squeeze(-2)
        return tracked(batched, 'SqueezeBackward4', input, other)
    return _folded(input, other, input, other) if other.dim() == 2 else tracked(_batched(input.detach(), other.detach()), 'UnsafeViewBackward0', input, other)


def _vectors(first, second):
    """A batch of matrices times a vector."""
    flat = first.detach().reshape(-1, first.shape[-1])
    if flat.shape[1] != second.shape[0]:
        raise RuntimeError(f'size mismatch, got input ({flat.shape[0]}), mat ({flat.shape[0]}x{flat.shape[1]}), vec ({second.shape[0]})')
    return mv(flat, second.detach()).reshape(first.shape[:-1])


def _folded(first, second, *sources):
    """A batch of matrices times one matrix: upstream lays the batch out as one matrix."""
    if first.shape[-1] != second.shape[0]:
        raise RuntimeError(f'mm: mat1 and mat2 shapes cannot be multiplied ({count(first.shape[:-1])}x{first.shape[-1]} and '
                           f'{second.shape[0]}x{second.shape[1]})')
    _same_type(first, second)
    flat = first.detach().reshape(-1, first.shape[-1])
    return tracked(_multiplied(flat, second.detach(), (*first.shape[:-1], second.shape[1])), 'UnsafeViewBackward0', *sources)


def _batched(first, second):
    lead = broadcast(first.shape[:-2], second.shape[:-2])
    left = first.expand(*lead, *first.shape[-2:])
    right = second.expand(*lead, *second.shape[-2:])
    if first.shape[-1] != second.shape[-2]:
        wanted = [count(lead), first.shape[-1], second.shape[-1]]
        raise RuntimeError(f'Expected size for first two dimensions of batch2 tensor to be: {wanted[:2]} but got: {[count(lead), second.shape[-2]]}.')
    _batch_type(first, second)
    return _multiplied(left, right, (*lead, first.shape[-2], second.shape[-1]))


def _batch_type(first, second):
    if first.dtype is not second.dtype:
        raise RuntimeError(f'expected scalar type {first.dtype.label} but found {second.dtype.label}')


def bmm(input, mat2):
    """Batches of matrices, of the same number."""
    for number, each in enumerate((input, mat2), 1):
        if must_be_tensor(each, 'bmm').dim() != 3:
            raise RuntimeError(f'batch{number} must be a 3D tensor')
    if input.shape[0] != mat2.shape[0] or input.shape[2] != mat2.shape[1]:
        raise RuntimeError(f'Expected size for first two dimensions of batch2 tensor to be: [{input.shape[0]}, {input.shape[2]}] but got: '
                           f'[{mat2.shape[0]}, {mat2.shape[1]}].')
    return tracked(_batched(input.detach(), mat2.detach()), 'BmmBackward0', input, mat2)


def addmm(input, mat1, mat2, *, beta=1, alpha=1):
    """`input + mat1 @ mat2`, each with a factor."""
    product = mm(mat1.detach(), mat2.detach())
    return tracked((input.detach() * beta if beta != 1 else input.detach()) + (product * alpha if alpha != 1 else product), 'AddmmBackward0', input, mat1, mat2)


def outer(input, vec2):
    """All products of the elements of two vectors."""
    for name, each in (('self', input), ('vec2', vec2)):
        if each.dim() != 1:
            raise RuntimeError(f'outer: Expected 1-D argument {name}, but got {each.dim()}-D')
    return input.reshape(-1, 1) * vec2


def trace(self):
    """The sum of the diagonal."""
    if self.dim() != 2:
        raise RuntimeError('trace: expected a matrix')
    if self.dtype is _dtypes.bool_:
        raise NotImplementedError('"trace" not implemented for \'Bool\'')
    return tracked(self.detach().diagonal().sum(), 'TraceBackward0', self)


def cdist(x1, x2, p=2.0):
    """The distances between the rows of two matrices."""
    difference = x1.detach().unsqueeze(-2) - x2.detach().unsqueeze(-3)
    return tracked(difference.norm(p, -1), 'CdistBackward0', x1, x2)


def dist(self, other, p=2):
    """The p-norm of a difference."""
    return tracked((self.detach() - other.detach()).norm(p), 'DistBackward0', self, other)
