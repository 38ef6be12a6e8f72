"""Parts of neural networks. Layers with weights are there as structure; the functions without weights compute."""

from practice_bridge import PracticeEditionLimit

from . import functional
from ._layers import (GELU, Conv1D, CosineSimilarity, CrossEntropyLoss, Dropout, Embedding, LayerNorm, Linear, LogSoftmax, Parameter, ReLU, Sigmoid, Softmax,
                      Tanh)
from ._module import Module, ModuleList, Sequential

_UPSTREAM = frozenset('''
AdaptiveAvgPool1d AvgPool1d BCELoss BCEWithLogitsLoss BatchNorm1d BatchNorm2d Bilinear Buffer Conv1d Conv2d CosineEmbeddingLoss Dropout2d ELU
EmbeddingBag Flatten GRU GroupNorm Identity KLDivLoss L1Loss LSTM LeakyReLU MSELoss MaxPool1d MaxPool2d ModuleDict MultiheadAttention NLLLoss PReLU
ParameterDict ParameterList RMSNorm RNN SELU SiLU Softplus Transformer TransformerEncoder TransformerEncoderLayer attention init modules parallel
quantized utils
'''.split())

del Conv1D


def __getattr__(name):
    if name in _UPSTREAM:
        raise PracticeEditionLimit(f'`torch.nn.{name}` is in torch, and not in the practice edition of torch that runs here.')
    raise AttributeError(f"module 'torch.nn' has no attribute '{name}'")
