"""Losses."""

import math
import warnings

from practice_bridge import PracticeEditionLimit

from .. import _dtypes
from .._pointwise import apply
from .._tensor import made, must_be_tensor, tracked
from ._softmax import plain_log_softmax


def reduced(losses, reduction):
    """The mean, the sum, or all of the losses."""
    if reduction not in ('mean', 'sum', 'none'):
        raise ValueError(f'{reduction} is not a valid value for reduction')
    return losses if reduction == 'none' else losses.mean() if reduction == 'mean' else losses.sum()


def _rows(input, target, ignore_index):
    """Scores as rows of classes, and the label of each; the classes are the second dimension where there are several."""
    if input.dim() == 1:
        input, target = input.unsqueeze(0), target.unsqueeze(0)
    if input.shape[0] != target.shape[0]:
        raise ValueError(f'Expected input batch_size ({input.shape[0]}) to match target batch_size ({target.shape[0]}).')
    labels = target._flat()
    for label in labels:
        if label != ignore_index and not 0 <= label < input.shape[1]:
            raise IndexError(f'Target {label} is out of bounds.')
    return input.movedim(1, -1).reshape(-1, input.shape[1]), labels


def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'):
    """The negative log probabilities of the targets."""
    must_be_tensor(input, 'nll_loss_nd')
    must_be_tensor(target, 'nll_loss_nd', 'target', 2)
    rows, labels = _rows(input.detach(), target, ignore_index)
    scores, width = rows._flat(), rows.shape[1]
    weights = [1.0] * width if weight is None else weight.tolist()
    counted = [(place, label) for place, label in enumerate(labels) if label != ignore_index]
    picked = {place: -scores[place * width + label] * weights[label] for place, label in counted}
    total = sum(weights[label] for _, label in counted)
    label = 'NllLossBackward0' if input.dim() <= 2 else 'NllLoss2DBackward0'
    if reduction == 'none':
        return tracked(made([picked.get(place, 0.0) for place in range(len(labels))], target.shape, input.dtype), label, input)
    loss = sum(picked.values())
    value = loss if reduction == 'sum' else loss / total if total else math.nan
    return tracked(made((value,), (), input.dtype), label, input)


def cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0):
    """The loss of a classifier: scores of each class, and the right class, or a probability for each."""
    must_be_tensor(input, 'cross_entropy_loss')
    must_be_tensor(target, 'cross_entropy_loss', 'target', 2)
    dim = 0 if input.dim() == 1 else 1
    if target.shape == input.shape and target.dtype.is_floating_point:
        losses = -(target.detach() * plain_log_softmax(input.detach(), dim)).sum(dim)
        return tracked(reduced(losses, reduction), 'DivBackward1', input)
    if target.dtype not in (_dtypes.int64, _dtypes.uint8):
        raise RuntimeError(f'expected target dtype to be Long or Byte, but got {target.dtype.label}')
    logs = plain_log_softmax(input, dim)
    plain = nll_loss(logs, target, weight, ignore_index=ignore_index, reduction=reduction)
    if not label_smoothing:
        return plain
    if weight is not None or ignore_index in target.tolist():
        raise PracticeEditionLimit('`label_smoothing` together with `weight` or ignored targets is not in the practice edition of torch.')
    smooth = reduced(-logs.detach().mean(dim), reduction)
    return tracked((1 - label_smoothing) * plain.detach() + label_smoothing * smooth, 'AddBackward0', input)


def _must_match(input, target):
    if target.shape != input.shape:
        warnings.warn(f'Using a target size ({target.shape}) that is different to the input size ({input.shape}). This will likely lead to incorrect '
                      'results due to broadcasting. Please ensure they have the same size.', stacklevel=3)


def mse_loss(input, target, size_average=None, reduce=None, reduction='mean', weight=None):
    """The squared differences."""
    _must_match(input, target)
    difference = input.detach() - target.detach()
    if not difference.dtype.is_floating_point:
        raise NotImplementedError(f'"mse_cpu" not implemented for \'{difference.dtype.label}\'')
    return tracked(reduced(difference * difference, reduction), 'MseLossBackward0', input, target)


def l1_loss(input, target, size_average=None, reduce=None, reduction='mean', weight=None):
    """The absolute differences."""
    _must_match(input, target)
    return tracked(reduced((input.detach() - target.detach()).abs(), reduction), 'MeanBackward0', input, target)


def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction='mean'):
    """The loss of probabilities of one class."""
    if target.shape != input.shape:
        raise ValueError(f'Using a target size ({target.shape}) that is different to the input size ({input.shape}) is deprecated. Please ensure they have '
                         'the same size.')
    if any(not 0 <= value <= 1 for value in input._flat()):
        raise RuntimeError('all elements of input should be between 0 and 1')

    def loss(value, wanted):
        return -(wanted * max(_log(value), -100.0) + (1 - wanted) * max(_log(1 - value), -100.0))
    losses = apply('', loss, (input.detach(), target.detach()), '')
    return tracked(reduced(losses if weight is None else losses * weight, reduction), 'BinaryCrossEntropyBackward0', input)


def _log(value):
    return math.log(value) if value > 0 else -math.inf


def binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, reduction='mean', pos_weight=None):
    """The loss of scores of one class."""
    if target.shape != input.shape:
        raise ValueError(f'Target size ({target.shape}) must be the same as input size ({input.shape})')
    if pos_weight is not None:
        raise PracticeEditionLimit('`pos_weight` is not in the practice edition of torch.')

    def loss(value, wanted):
        return max(value, 0.0) - value * wanted + math.log1p(math.exp(-abs(value)))
    losses = apply('', loss, (input.detach(), target.detach()), '')
    return tracked(reduced(losses if weight is None else losses * weight, reduction), 'BinaryCrossEntropyWithLogitsBackward0', input)


def kl_div(input, target, size_average=None, reduce=None, reduction='mean', log_target=False):
    """The divergence of probabilities `target` from log probabilities `input`."""
    if reduction == 'mean':
        warnings.warn("reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the batch size, and "
                      "aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the next major release.",
                      stacklevel=2)
    logs = target.detach() if log_target else target.detach().log()
    losses = (target.detach().exp() if log_target else target.detach()) * (logs - input.detach())
    losses = losses.nan_to_num(0.0)
    if reduction == 'batchmean':
        return tracked(losses.sum() / input.shape[0], 'DivBackward0', input)
    return tracked(reduced(losses, reduction), 'MeanBackward0', input)
