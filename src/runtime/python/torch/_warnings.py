"""Upstream's warnings that come once in a program."""

import os
import sys
import warnings

_HERE = os.path.dirname(__file__) + os.sep
_said = set()


def once(text, place):
    """Warns at the caller's line of the program, the first time only. `place` is where upstream's source says it."""
    if text not in _said:
        _said.add(text)
        warnings.warn(f'{text} (Triggered internally at /__w/pytorch/pytorch/{place}.)', UserWarning, stacklevel=_level())


def _level():
    """How many frames from `once` out the first is that is not torch's."""
    frame, level = sys._getframe(1), 1
    while frame.f_back is not None and frame.f_code.co_filename.startswith(_HERE):
        frame, level = frame.f_back, level + 1
    return level


def scalar_of_recorded():
    """Of a number made of a tensor that records gradients."""
    once('Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.\nConsider using tensor.detach() first.',
         'torch/csrc/autograd/generated/python_variable_methods.cpp:820')


def turned_round():
    """Of `T` where there are not two dimensions."""
    once('The use of `x.T` on tensors of dimension other than 2 to reverse their shape is deprecated and it will throw an error in a future release. Consider '
         '`x.mT` to transpose batches of matrices or `x.permute(*torch.arange(x.ndim - 1, -1, -1))` to reverse the dimensions of a tensor.',
         'aten/src/ATen/native/TensorShape.cpp:4306')


def too_few():
    """Of a spread with no degrees of freedom."""
    once('std(): degrees of freedom is <= 0. Correction should be strictly less than the reduction factor (input numel divided by output numel).',
         'aten/src/ATen/native/ReduceOps.cpp:1927')


def sequence():
    """Of an index that is a sequence and no tuple, such as a string."""
    once('Using a non-tuple sequence for multidimensional indexing is deprecated and will be changed in pytorch 2.9; use x[tuple(seq)] instead of x[seq]. In '
         'pytorch 2.9 this will be interpreted as tensor index, x[torch.tensor(seq)], which will result either in an error or a different result',
         'torch/csrc/autograd/python_variable_indexing.cpp:375')
