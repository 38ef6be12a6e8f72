"""A model that is twice as wide and computes the same: every state of the narrow one stands in it twice.

Let `[x, x]` be the wide state. LayerNorm of it with doubled gains and biases is `[y, y]`: mean and variance are the same. A matrix W becomes
`[[W, W], [W, W]] / 2`. Each attention head becomes `[q, q]` and `[k, k]`, whose product is twice as large, and upstream divides it by the root of
twice the size: together the root of two too much, which the queries take. A softmax, an activation and a position see no difference.
"""

import numpy as np

Array = np.ndarray
Linear = tuple[Array, Array]
"""Weight (outputs x inputs) and bias."""


def twice(vector: Array) -> Array:
    """A vector, or the rows of a table, written twice."""
    return np.concatenate([vector, vector], axis=-1)


def inputs_twice(weight: Array) -> Array:
    """The same outputs of a state that is written twice."""
    return twice(weight) / 2


def matrix_twice(linear: Linear) -> Linear:
    """From a doubled state to a doubled state."""
    weight, bias = linear
    return np.concatenate([inputs_twice(weight)] * 2), twice(bias)


def heads_twice(linear: Linear, heads: int, factor: float = 1) -> Linear:
    """From a doubled state to heads, each of which holds its numbers twice."""
    weight, bias = (part.reshape(heads, -1, *part.shape[1:]) * np.float32(factor) for part in linear)
    return inputs_twice(np.concatenate([weight, weight], axis=1).reshape(-1, weight.shape[-1])), twice(bias).reshape(-1)


def from_heads_twice(linear: Linear, heads: int) -> Linear:
    """From heads that hold their numbers twice to a doubled state."""
    weight, bias = linear
    by_head = weight.reshape(weight.shape[0], heads, -1)
    wide = np.concatenate([by_head, by_head], axis=2).reshape(weight.shape[0], -1) / 2
    return np.concatenate([wide, wide]), twice(bias)


QUERY_FACTOR = 1 / np.sqrt(2)
