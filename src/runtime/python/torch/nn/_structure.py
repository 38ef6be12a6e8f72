"""Layers of a loaded model: names, shapes and printed forms. Their weights stay with the runtime, which computes."""

from ._layers import Conv1D, Dropout, Embedding, LayerNorm, Linear, Parameter
from ._layers import _Layer as Layer

__all__ = ['Conv1D', 'Dropout', 'Embedding', 'Layer', 'LayerNorm', 'Linear', 'Parameter']
