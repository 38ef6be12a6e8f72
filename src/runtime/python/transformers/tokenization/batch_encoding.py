"""What a tokenizer returns: a mapping of lists or tensors that also answers to attributes and numbers."""

from collections import UserDict

import torch
from practice_bridge import PracticeEditionLimit

from ..utils.logging import logger
from .spans import Alignment

_TENSOR_TYPES = ['pt', 'np', 'mlx']


def check_tensor_type(kind):
    """Raises upstream's ValueError for a kind of tensor that it does not know."""
    if kind is not None and not (isinstance(kind, str) and kind in _TENSOR_TYPES):
        raise ValueError(f'{kind} is not a valid TensorType, please select one of {_TENSOR_TYPES}')


def _with_alignment(cls):
    """Puts the methods of `Alignment` on a class, without a base class that would show in its method resolution order."""
    for name, value in vars(Alignment).items():
        if callable(value):
            setattr(cls, name, value)
    return cls


@_with_alignment
class BatchEncoding(UserDict):
    """Tokenized text: `input_ids`, `attention_mask` and what else was asked for."""

    def __init__(self, data=None, encoding=None, tensor_type=None, prepend_batch_axis=False, n_sequences=None):
        super().__init__(data)
        self._encodings = [encoding] if encoding is not None and not isinstance(encoding, (list, tuple)) else encoding
        self._n_sequences = n_sequences if n_sequences is not None or not self._encodings else self._encodings[0].n_sequences
        self.convert_to_tensors(tensor_type, prepend_batch_axis)

    n_sequences = property(lambda self: self._n_sequences, doc='1 for single texts, 2 for pairs of texts; None where that is not known.')
    encodings = property(lambda self: self._encodings, doc='For each text where its tokens stand; None where that is not known.')
    is_fast = property(lambda self: self._encodings is not None, doc='Whether it is known where tokens stand in the text.')

    def __getitem__(self, item):
        if isinstance(item, str):
            return self.data[item]
        if self._encodings is not None:
            return self._encodings[item]
        if isinstance(item, slice):
            return {key: value[item] for key, value in self.data.items()}
        raise KeyError('Invalid key. Only three types of key are available: (1) string, (2) integers for backend Encoding, and (3) slices for data subsetting.')

    def __getattr__(self, item):
        try:
            return self.__dict__['data'][item]
        except KeyError:
            raise AttributeError

    def convert_to_tensors(self, tensor_type=None, prepend_batch_axis=False):
        """Turns the lists into tensors, in place."""
        check_tensor_type(tensor_type)
        if tensor_type is None:
            return self
        if tensor_type == 'mlx':
            raise ImportError('Unable to convert output to MLX tensors format, MLX is not installed.')
        for key, value in self.data.items():
            try:
                if not torch.is_tensor(value):
                    self.data[key] = _as_tensor([value] if prepend_batch_axis else value, tensor_type)
            except PracticeEditionLimit:
                raise
            except Exception as error:
                raise ValueError("Unable to create tensor, you should probably activate truncation and/or padding with 'padding=True' 'truncation=True' to "
                                 f'have batched tensors with the same length. Perhaps your features (`{key}` in this case) have excessive nesting (inputs type '
                                 '`list` where type `int` is expected).') from error
        return self

    def to(self, device, *, non_blocking=False):
        """Moves the tensors to a device."""
        if isinstance(device, (str, int, torch.device)):
            self.data = {key: value.to(device) if torch.is_tensor(value) else value for key, value in self.data.items()}
        else:
            logger.warning(f'Attempting to cast a BatchEncoding to type {device}. This is not supported.')
        return self


BatchEncoding.__module__ = 'transformers.tokenization_utils_base'


def _as_tensor(value, kind):
    empty = isinstance(value, list) and not any(value) and all(each == [] for each in value)
    tensor = torch.tensor(value, dtype=torch.int64 if empty else None)
    return tensor.numpy() if kind == 'np' else tensor
