"""Reads the weights of the ONNX files that ship, with int8 values multiplied out."""

from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

Array = np.ndarray


class Shipped:
    """Weights by the names that `models/training` gives them. Of several files, what a later one holds stands for what the ones before hold."""

    def __init__(self, *files: Path):
        self._tensors = {tensor.name: tensor for file in files for tensor in onnx.load(file).graph.initializer}
        self.width = self.vector('embeddings.norm.gain').size
        self.layers = sum(name.endswith('.attention_norm.gain') for name in self._tensors)

    def has(self, name: str) -> bool:
        return name in self._tensors

    def vector(self, name: str) -> Array:
        return numpy_helper.to_array(self._tensors[name])

    def matrix(self, name: str) -> tuple[Array, Array]:
        """(outputs x inputs, bias) of a matrix with one scale for each output."""
        values = self.vector(f'{name}.weight.int8').T.astype(np.float32)
        return values * self.vector(f'{name}.weight.scale')[:, None], self.vector(f'{name}.bias')

    def table(self, name: str) -> Array:
        """Rows of an embedding, each with its scale."""
        return self.vector(f'{name}.int8').astype(np.float32) * self.vector(f'{name}.scale').reshape(-1, 1)
