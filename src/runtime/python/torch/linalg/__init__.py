"""The part of torch.linalg that measures and multiplies; decompositions are not in the practice edition."""

from practice_bridge import PracticeEditionLimit

from .._linalg import matmul
from .._reductions import vector_norm
from .._tensor import must_be_tensor
from .._upstream_names import absent


def norm(A, ord=None, dim=None, keepdim=False, *, out=None, dtype=None):
    """The length of a vector, or the Frobenius norm of a matrix; `ord` names another norm of a vector."""
    must_be_tensor(A, 'linalg_norm', 'A')
    dims = A.dim() if dim is None else 1 if isinstance(dim, int) else len(dim)
    if ord in (None, 'fro') or dims == 1:
        return vector_norm(A, 2 if ord in (None, 'fro') else ord, dim, keepdim, dtype=dtype)
    raise PracticeEditionLimit(f'`torch.linalg.norm` of a matrix with ord={ord!r} is not in the practice edition of torch; the Frobenius norm is.')


def vecdot(x, y, *, dim=-1):
    """The products along a dimension, added up."""
    return (x * y).sum(dim)


__getattr__ = absent('linalg')
__all__ = ['matmul', 'norm', 'vecdot', 'vector_norm']
