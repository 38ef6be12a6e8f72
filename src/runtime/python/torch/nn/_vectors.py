"""Functions of vectors along a dimension: lengths, angles, normalisation, attention, linear maps, lookups."""

import math

from practice_bridge import PracticeEditionLimit

from .. import _dtypes
from .._linalg import matmul
from .._picking import rows
from .._pointwise import common_shape, meeting_type
from .._random import rand
from .._size import count, wrap_dim
from .._tensor import converted, must_be_tensor, tracked
from ._softmax import plain_softmax


def normalize(input, p=2.0, dim=1, eps=1e-12, out=None):
    """Divides by the p-norm along a dimension."""
    length = input.norm(p, dim, keepdim=True).clamp_min(eps)
    return input / length.expand_as(input)


def cosine_similarity(x1, x2, dim=1, eps=1e-8):
    """The cosine of the angle between vectors along a dimension."""
    must_be_tensor(x1, 'cosine_similarity', 'x1')
    must_be_tensor(x2, 'cosine_similarity', 'x2', 2)
    kind = meeting_type(x1, x2)
    if not kind.is_floating_point:
        raise RuntimeError(f'expected common dtype to be floating point, yet common dtype is {kind.label}')
    first, second = converted(x1.detach(), kind), converted(x2.detach(), kind)
    shape = common_shape(first, second)
    first, second = first.expand(shape), second.expand(shape)
    dim = wrap_dim(dim, len(shape))
    lengths = [each.norm(2, dim, keepdim=True).clamp_min(eps) for each in (first, second)]
    return tracked(((first / lengths[0]) * (second / lengths[1])).sum(dim), 'SumBackward1', x1, x2)


def pairwise_distance(x1, x2, p=2.0, eps=1e-6, keepdim=False):
    """The distance between vectors along the last dimension."""
    must_be_tensor(x1, 'pairwise_distance', 'x1')
    must_be_tensor(x2, 'pairwise_distance', 'x2', 2)
    return (x1 - x2 + eps).norm(p, -1, keepdim)


def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-5):
    """Makes the last dimensions have mean 0 and variance 1, then scales and shifts them."""
    must_be_tensor(input, 'layer_norm')
    shape = tuple(normalized_shape)
    if tuple(input.shape[-len(shape):]) != shape:
        stars = ', '.join(['*', *map(str, shape)])
        raise RuntimeError(f'Given normalized_shape={list(shape)}, expected input with shape [{stars}], but got input of size{list(input.shape)}')
    if not input.dtype.is_floating_point:
        raise NotImplementedError(f'"LayerNormKernelImpl" not implemented for \'{input.dtype.label}\'')
    wide = converted(input.detach(), _dtypes.float64)
    dims = tuple(range(-len(shape), 0))
    centred = wide - wide.mean(dims, keepdim=True)
    result = centred / (centred.square().mean(dims, keepdim=True) + eps).sqrt()
    result = result if weight is None else result * weight.detach()
    result = result if bias is None else result + bias.detach()
    return tracked(converted(result, input.dtype), 'NativeLayerNormBackward0', input, weight, bias)


def linear(input, weight, bias=None):
    """`input @ weight.T + bias`."""
    must_be_tensor(input, 'linear')
    must_be_tensor(weight, 'linear', 'weight', 2)
    if input.dtype is not weight.dtype:
        raise RuntimeError(f'mat1 and mat2 must have the same dtype, but got {input.dtype.label} and {weight.dtype.label}')
    lines = count(input.shape[:-1])
    if not input.dim() or input.shape[-1] != weight.shape[1]:
        name = 'mm' if bias is None else 'addmm'
        raise RuntimeError(f'{name}: mat1 and mat2 shapes cannot be multiplied ({lines}x{input.shape[-1]} and {weight.shape[1]}x{weight.shape[0]})')
    product = matmul(input.detach(), weight.detach().t())
    if bias is None:
        label = {1: 'SqueezeBackward4', 2: 'MmBackward0'}.get(input.dim(), 'UnsafeViewBackward0')
        return tracked(product, label, input, weight)
    return tracked(product + bias.detach(), 'AddmmBackward0' if input.dim() == 2 else 'UnsafeViewBackward0', input, weight, bias)


def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    """A row of the weight for each number."""
    must_be_tensor(input, 'embedding', 'indices', 2)
    if input.dtype not in (_dtypes.int64, _dtypes.int32):
        given = 'CPUBoolType' if input.dtype is _dtypes.bool_ else f'torch.{input.dtype.label}Tensor'
        raise RuntimeError(f"Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got {given} instead "
                           '(while checking arguments for embedding)')
    places = input._flat()
    if len(places) and not (min(places) >= 0 and max(places) < weight.shape[0]):
        raise IndexError('index out of range in self')
    return tracked(rows(weight.detach(), input), 'EmbeddingBackward0', weight)


def dropout(input, p=0.5, training=True, inplace=False):
    """Zeroes elements with probability p and scales the rest. Which ones, upstream draws by other means than its generator."""
    if not 0.0 <= p <= 1.0:
        raise ValueError(f'dropout probability has to be between 0 and 1, but got {p}')
    must_be_tensor(input, 'dropout')
    if not training or not p:
        return input
    if not input.dtype.is_floating_point:
        raise RuntimeError(f"result type Float can't be cast to the desired output type {input.dtype.label}")
    kept = (rand(*input.shape) >= p).to(input.dtype)
    return tracked(input.detach() * (kept / (1 - p) if p < 1 else kept), 'MulBackward0', input)


def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False):
    """Softmax of `query @ key.T` (scaled, masked) times `value`."""
    if dropout_p or enable_gqa:
        raise PracticeEditionLimit('`dropout_p` and `enable_gqa` are not in the practice edition of torch.')
    scores = matmul(query.detach(), key.detach().transpose(-2, -1)) * (1 / math.sqrt(query.shape[-1]) if scale is None else scale)
    if is_causal:
        ones = scores.new_ones(scores.shape[-2:], dtype=_dtypes.bool_)
        scores = scores.masked_fill(ones.tril().logical_not(), -math.inf)
    if attn_mask is not None:
        scores = scores.masked_fill(attn_mask.logical_not(), -math.inf) if attn_mask.dtype is _dtypes.bool_ else scores + attn_mask
    result = matmul(plain_softmax(scores, -1), value.detach())
    return tracked(result, 'ScaledDotProductFlashAttentionForCpuBackward0', query, key, value)


def pad(input, pad, mode='constant', value=None):
    """Puts a value round the last dimensions: before and after the last, before and after the one before it, and so on."""
    if mode != 'constant':
        raise PracticeEditionLimit(f"`pad` with mode={mode!r} is not in the practice edition of torch; mode='constant' is.")
    if len(pad) % 2 or len(pad) > 2 * input.dim():
        raise RuntimeError('Padding length must be divisible by 2 and at most twice the number of dimensions of the input')
    before = [0] * (input.dim() - len(pad) // 2) + list(pad[0::2])[::-1]
    after = [0] * (input.dim() - len(pad) // 2) + list(pad[1::2])[::-1]
    padded = input.new_full([size + low + high for size, low, high in zip(input.shape, before, after)], value or 0)
    inside = tuple(slice(max(low, 0), low + size + min(high, 0)) for size, low, high in zip(input.shape, before, after))
    padded[inside] = input.detach()[tuple(slice(max(-low, 0), size - max(-high, 0)) for size, low, high in zip(input.shape, before, after))]
    return tracked(padded, 'ConstantPadNdBackward0', input)

