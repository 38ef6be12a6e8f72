"""Upstream's warnings that come once in a program."""

import warnings

_said = set()


def once(text):
    """Warns at the caller's line of the program, the first time only."""
    if text not in _said:
        _said.add(text)
        warnings.warn(text, UserWarning, stacklevel=4)


def scalar_of_recorded():
    """Of a number made of a tensor that records gradients."""
    once('Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.\nConsider using tensor.detach() first.')


def turned_round():
    """Of `T` where there are not two dimensions."""
    once('The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release. Consider '
         '`x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the dimensions of a tensor.')


def too_few():
    """Of a spread with no degrees of freedom."""
    once('std(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor (input numel divided by output numel).')
