"""Losses as modules."""

from . import functional
from ._module import Module


class _Loss(Module):
    def __init__(self, size_average=None, reduce=None, reduction='mean'):
        super().__init__()
        self.reduction = reduction


class _WeightedLoss(_Loss):
    def __init__(self, weight=None, size_average=None, reduce=None, reduction='mean'):
        super().__init__(reduction=reduction)
        self.register_buffer('weight', weight)


class CrossEntropyLoss(_WeightedLoss):
    """The loss of a classifier: scores of each class, and the right class, or a probability for each."""

    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean', label_smoothing=0.0):
        super().__init__(weight, reduction=reduction)
        self.ignore_index, self.label_smoothing = ignore_index, label_smoothing

    def forward(self, input, target):
        """The loss of scores `input` (batch x classes) against the right classes (batch), or probabilities of all classes."""
        return functional.cross_entropy(input, target, self.weight, ignore_index=self.ignore_index, reduction=self.reduction,
                                        label_smoothing=self.label_smoothing)


class NLLLoss(_WeightedLoss):
    """The negative log probabilities of the targets."""

    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction='mean'):
        super().__init__(weight, reduction=reduction)
        self.ignore_index = ignore_index

    def forward(self, input, target):
        """The loss of log probabilities `input` (batch x classes) against the right classes (batch)."""
        return functional.nll_loss(input, target, self.weight, ignore_index=self.ignore_index, reduction=self.reduction)


class MSELoss(_Loss):
    """The squared differences."""

    def forward(self, input, target):
        """The squared differences of two tensors of one shape, as `reduction` says."""
        return functional.mse_loss(input, target, reduction=self.reduction)


class L1Loss(_Loss):
    """The absolute differences."""

    def forward(self, input, target):
        """The absolute differences of two tensors of one shape, as `reduction` says."""
        return functional.l1_loss(input, target, reduction=self.reduction)


class BCELoss(_WeightedLoss):
    """The loss of probabilities of one class."""

    def forward(self, input, target):
        """The loss of probabilities between 0 and 1 against targets of the same shape."""
        return functional.binary_cross_entropy(input, target, self.weight, reduction=self.reduction)


class BCEWithLogitsLoss(_WeightedLoss):
    """The loss of scores of one class."""

    def forward(self, input, target):
        """The loss of scores, of any size, against targets of the same shape between 0 and 1."""
        return functional.binary_cross_entropy_with_logits(input, target, self.weight, reduction=self.reduction)


class KLDivLoss(_Loss):
    """The divergence of probabilities from log probabilities."""

    def __init__(self, size_average=None, reduce=None, reduction='mean', log_target=False):
        super().__init__(reduction=reduction)
        self.log_target = log_target

    def forward(self, input, target):
        """How far log probabilities `input` are from the probabilities `target` of the same shape."""
        return functional.kl_div(input, target, reduction=self.reduction, log_target=self.log_target)
