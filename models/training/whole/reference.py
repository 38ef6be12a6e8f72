"""The forward pass in plain numpy (float64), written from the papers and independent of the ONNX graph."""

import math

import numpy as np

from checkpoint import Checkpoint, Layer, Linear, Norm

Array = np.ndarray
erf = np.vectorize(math.erf)


def apply(linear: Linear, x: Array) -> Array:
    return x @ linear.weight.astype(np.float64).T + linear.bias


def normalize(norm: Norm, epsilon: float, x: Array) -> Array:
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + epsilon) * norm.gain + norm.bias


def gelu(x: Array) -> Array:
    return x * 0.5 * (1 + erf(x / math.sqrt(2)))


def position_ids(checkpoint: Checkpoint, input_ids: Array) -> Array:
    """RoBERTa counts tokens that are not padding, from padding_id + 1 on; DistilBERT counts places from 0 on."""
    if checkpoint.family == 'distilbert':
        return np.broadcast_to(np.arange(input_ids.shape[1]), input_ids.shape)
    real = input_ids != checkpoint.padding_id
    return np.cumsum(real, axis=1) * real + checkpoint.padding_id


def attend(checkpoint: Checkpoint, layer: Layer, x: Array, attention_mask: Array) -> Array:
    batch, tokens, width = x.shape
    heads = checkpoint.heads
    query, key, value = (
        apply(part, x).reshape(batch, tokens, heads, width // heads).transpose(0, 2, 1, 3)
        for part in (layer.query, layer.key, layer.value)
    )
    scores = query @ key.transpose(0, 1, 3, 2) / math.sqrt(width // heads)
    scores = np.where(attention_mask[:, None, None, :] != 0, scores, -np.inf)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    return (weights @ value).transpose(0, 2, 1, 3).reshape(batch, tokens, width)


def hidden_states(checkpoint: Checkpoint, input_ids: Array, attention_mask: Array) -> Array:
    x = checkpoint.words[input_ids].astype(np.float64) + checkpoint.positions[position_ids(checkpoint, input_ids)]
    if checkpoint.token_type is not None:
        x = x + checkpoint.token_type
    x = normalize(checkpoint.norm, checkpoint.epsilon, x)
    for layer in checkpoint.layers:
        attended = apply(layer.attention_out, attend(checkpoint, layer, x, attention_mask))
        x = normalize(layer.attention_norm, checkpoint.epsilon, x + attended)
        fed = apply(layer.feed_out, gelu(apply(layer.feed_in, x)))
        x = normalize(layer.feed_norm, checkpoint.epsilon, x + fed)
    return x


def logits(checkpoint: Checkpoint, hidden: Array) -> Array:
    """Both heads look at the first token; RoBERTa's is dense, tanh, out; DistilBERT's dense, ReLU, out."""
    first = apply(checkpoint.head_hidden, hidden[:, 0])
    first = np.tanh(first) if checkpoint.family == 'roberta' else np.maximum(first, 0)
    return apply(checkpoint.head_out, first)
