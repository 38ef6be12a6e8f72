"""Weight-only int8: a matrix has one scale for each output, an embedding table one for each row."""

from dataclasses import dataclass, replace

import numpy as np

from checkpoint import Checkpoint, Layer, Linear

Array = np.ndarray


@dataclass(frozen=True)
class Rows:
    """int8 values with one float32 scale for each row: `values * scales[:, None]` is what the model computes with."""

    values: Array
    scales: Array

    def restored(self) -> Array:
        return self.values.astype(np.float32) * self.scales[:, None]


def quantize_rows(matrix: Array) -> Rows:
    scales = (np.abs(matrix).max(axis=1) / 127 + 1e-12).astype(np.float32)
    values = np.clip(np.rint(matrix / scales[:, None]), -127, 127).astype(np.int8)
    return Rows(values, scales)


def restored_linear(linear: Linear) -> Linear:
    return Linear(quantize_rows(linear.weight).restored(), linear.bias)


def restored_checkpoint(checkpoint: Checkpoint) -> Checkpoint:
    """The checkpoint with every weight as it is after int8 and back: what the shipped file must agree with."""

    def restored_layer(layer: Layer) -> Layer:
        parts = ('query', 'key', 'value', 'attention_out', 'feed_in', 'feed_out')
        return replace(layer, **{part: restored_linear(getattr(layer, part)) for part in parts})

    return replace(
        checkpoint,
        words=quantize_rows(checkpoint.words).restored(),
        positions=quantize_rows(checkpoint.positions).restored(),
        layers=tuple(restored_layer(layer) for layer in checkpoint.layers),
        head_hidden=restored_linear(checkpoint.head_hidden),
    )
