"""Parts of neural networks that compute forward. Layers of a loaded model are structure: their weights stay with the runtime."""

from .._upstream_names import absent
from . import _structure, functional, parameter
from ._containers import ModuleDict, ModuleList, Sequential
from ._function_layers import (GELU, CosineSimilarity, Flatten, Identity, LeakyReLU, LogSoftmax, PairwiseDistance, ReLU, Sigmoid, SiLU, Softmax, Tanh)
from ._layers import Dropout, Embedding, LayerNorm, Linear
from ._loss_layers import BCELoss, BCEWithLogitsLoss, CrossEntropyLoss, KLDivLoss, L1Loss, MSELoss, NLLLoss
from ._module import Module
from .parameter import Parameter

__getattr__ = absent('nn')

# Classes print with the module that upstream defines them in
for _file, _classes in {
    'activation': (GELU, LeakyReLU, LogSoftmax, ReLU, SiLU, Sigmoid, Softmax, Tanh),
    'container': (ModuleDict, ModuleList, Sequential, _structure.LayerStack),
    'distance': (CosineSimilarity, PairwiseDistance),
    'dropout': (Dropout,),
    'flatten': (Flatten,),
    'linear': (Identity, Linear, _structure.Linear),
    'loss': (BCELoss, BCEWithLogitsLoss, CrossEntropyLoss, KLDivLoss, L1Loss, MSELoss, NLLLoss),
    'module': (Module,),
    'normalization': (LayerNorm, _structure.LayerNorm),
    'sparse': (Embedding, _structure.Embedding),
}.items():
    for _class in _classes:
        _class.__module__ = f'torch.nn.modules.{_file}'
Parameter.__module__ = 'torch.nn.parameter'

__all__ = [
    'BCELoss', 'BCEWithLogitsLoss', 'CosineSimilarity', 'CrossEntropyLoss', 'Dropout', 'Embedding', 'Flatten', 'GELU', 'Identity', 'KLDivLoss', 'L1Loss',
    'LayerNorm', 'LeakyReLU', 'Linear', 'LogSoftmax', 'MSELoss', 'Module', 'ModuleDict', 'ModuleList', 'NLLLoss', 'PairwiseDistance', 'Parameter', 'ReLU',
    'Sequential', 'SiLU', 'Sigmoid', 'Softmax', 'Tanh', 'functional', 'parameter',
]
