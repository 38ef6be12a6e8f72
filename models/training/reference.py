"""The forward pass in plain numpy (float64), written from the papers and independent of the ONNX graph."""

import math

import numpy as np

from checkpoint import EPSILON, HEADS, PADDING, Branch, Checkpoint, Layer, Linear, Norm

Array = np.ndarray
erf = np.vectorize(math.erf)


def apply(linear: Linear, x: Array) -> Array:
    return x @ linear.weight.astype(np.float64).T + linear.bias


def normalize(norm: Norm, x: Array, epsilon: float) -> Array:
    centred = x - x.mean(-1, keepdims=True)
    return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + epsilon) * norm.gain + norm.bias


def gelu(x: Array) -> Array:
    return x * 0.5 * (1 + erf(x / math.sqrt(2)))


def position_ids(family: str, input_ids: Array) -> Array:
    """RoBERTa counts tokens that are not padding, from padding_id + 1 on; DistilBERT counts places from 0 on."""
    if family == 'distilbert':
        return np.broadcast_to(np.arange(input_ids.shape[1]), input_ids.shape)
    real = input_ids != PADDING[family]
    return np.cumsum(real, axis=1) * real + PADDING[family]


def attend(layer: Layer, x: Array, attention_mask: Array) -> tuple[Array, Array]:
    batch, tokens, width = x.shape
    joined = apply(layer.query_key_value, x).reshape(batch, tokens, 3, HEADS, width // HEADS)
    query, key, value = joined.transpose(2, 0, 3, 1, 4)
    scores = query @ key.transpose(0, 1, 3, 2) / math.sqrt(width // HEADS)
    scores = np.where(attention_mask[:, None, None, :] != 0, scores, -np.inf)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    return (weights @ value).transpose(0, 2, 1, 3).reshape(batch, tokens, width), weights


def hidden_states(checkpoint: Checkpoint, branch: Branch | None, input_ids: Array, attention_mask: Array) -> tuple[list[Array], list[Array]]:
    """States of the embeddings and after each layer, and each layer's attention weights; of the base model without a branch."""
    places = position_ids(checkpoint.family, input_ids)
    epsilon = EPSILON[checkpoint.family]
    x = normalize(checkpoint.norm, checkpoint.words[input_ids].astype(np.float64) + checkpoint.positions[places], epsilon)
    states, attentions = [x], []
    for layer in (*checkpoint.trunk, *(checkpoint.upper if branch is None else branch.layers)):
        mixed, weights = attend(layer, x, attention_mask)
        x = normalize(layer.attention_norm, x + apply(layer.attention_out, mixed), epsilon)
        x = normalize(layer.feed_norm, x + apply(layer.feed_out, gelu(apply(layer.feed_in, x))), epsilon)
        states.append(x)
        attentions.append(weights)
    return states, attentions


def class_scores(family: str, branch: Branch, last: Array) -> Array:
    """Both heads look at the first token; RoBERTa's is dense, tanh, out; DistilBERT's dense, ReLU, out."""
    first = apply(branch.hidden, last[:, 0])
    return apply(branch.out, np.tanh(first) if family == 'roberta' else np.maximum(first, 0))


def word_scores(checkpoint: Checkpoint, last: Array) -> Array:
    head = checkpoint.word_head
    return normalize(head.norm, gelu(apply(head.dense, last)), EPSILON[checkpoint.family]) @ checkpoint.words.astype(np.float64).T + head.bias
