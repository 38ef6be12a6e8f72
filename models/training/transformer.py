"""The layers of both families as nodes: embeddings, attention, feed-forward, the output over all words."""

import math

import numpy as np
from onnx import NodeProto, TensorProto

from checkpoint import HEADS, PADDING, Checkpoint, Layer, WordHead
from writer import Writer, embedding, layer_norm, matrix

STATES, ATTENTION = 3, 4
"""Dimensions: batch x tokens x width, batch x heads x tokens x tokens."""
PIECES = 8
"""The table of words is turned into floats in so many pieces, so that the whole of it never is."""


def constants(writer: Writer, width: int) -> None:
    """What several layers use."""
    writer.constant('by_head', np.array([0, 0, HEADS, width // HEADS]))
    writer.constant('together', np.array([0, 0, width]))
    writer.constant('query_scale', np.array(1 / math.sqrt(width // HEADS), dtype=np.float32))
    for rank in (STATES, ATTENTION):
        writer.constant(f'nothing.{rank}', np.zeros([0] * rank, dtype=np.float32))


def positions(writer: Writer, checkpoint: Checkpoint) -> str:
    """Ids of positions: see reference.position_ids."""
    if checkpoint.family == 'distilbert':
        places = writer.constant('places', np.arange(checkpoint.positions.shape[0], dtype=np.int64)[None, :])
        tokens = writer.one('Shape', ['input_ids'], start=1, end=2)
        return writer.one('Slice', [places, writer.constant('from', np.array([0])), tokens, writer.constant('axis', np.array([1]))])
    padding = writer.constant('padding', np.array(PADDING[checkpoint.family], dtype=np.int64))
    padded = writer.one('Equal', ['input_ids', padding])
    real = writer.one('Cast', [writer.one('Not', [padded])], to=TensorProto.INT64)
    counted = writer.one('CumSum', [real, writer.constant('tokens_axis', np.array(1, dtype=np.int64))])
    return writer.one('Add', [writer.one('Mul', [counted, real]), padding])


def embeddings(writer: Writer, checkpoint: Checkpoint) -> str:
    words = embedding(writer, 'embeddings.words', checkpoint.words, 'input_ids')
    x = writer.one('Add', [words, embedding(writer, 'embeddings.positions', checkpoint.positions, positions(writer, checkpoint))])
    return layer_norm(writer, 'embeddings.norm', checkpoint.norm, x)


def mask_bias(writer: Writer) -> str:
    """batch x 1 x 1 x tokens: 0 where a token may be looked at, the lowest float where it may not."""
    allowed = writer.one('Cast', ['attention_mask'], to=TensorProto.BOOL)
    allowed = writer.one('Unsqueeze', [allowed, writer.constant('mask_axes', np.array([1, 2]))])
    zero = writer.constant('mask_allowed', np.array(0, dtype=np.float32))
    lowest = writer.constant('mask_forbidden', np.array(np.finfo(np.float32).min, dtype=np.float32))
    return writer.one('Where', [allowed, zero, lowest])


def attention(writer: Writer, name: str, layer: Layer, x: str, mask: str) -> tuple[str, str]:
    """What the tokens take from each other, and how much from which (batch x heads x tokens x tokens)."""
    projected = matrix(writer, f'{name}.query_key_value', layer.query_key_value, x)
    split = writer.node('Split', [projected], outputs=3, axis=-1, num_outputs=3)
    by_head = [writer.one('Reshape', [part, 'by_head']) for part in split]
    query = writer.one('Mul', [writer.one('Transpose', [by_head[0]], perm=[0, 2, 1, 3]), 'query_scale'])
    key = writer.one('Transpose', [by_head[1]], perm=[0, 2, 3, 1])
    value = writer.one('Transpose', [by_head[2]], perm=[0, 2, 1, 3])
    scores = writer.one('Add', [writer.one('MatMul', [query, key]), mask])
    weights = writer.one('Softmax', [scores], axis=-1)
    mixed = writer.one('MatMul', [weights, value])
    together = writer.one('Reshape', [writer.one('Transpose', [mixed], perm=[0, 2, 1, 3]), 'together'])
    return matrix(writer, f'{name}.attention_out', layer.attention_out, together), weights


def encoder_layer(writer: Writer, name: str, layer: Layer, x: str, mask: str) -> tuple[str, str]:
    """The state after the layer, and its attention weights."""
    attended, weights = attention(writer, name, layer, x, mask)
    x = layer_norm(writer, f'{name}.attention_norm', layer.attention_norm, writer.one('Add', [x, attended]))
    inner = writer.one('Gelu', [matrix(writer, f'{name}.feed_in', layer.feed_in, x)])
    fed = matrix(writer, f'{name}.feed_out', layer.feed_out, inner)
    return layer_norm(writer, f'{name}.feed_norm', layer.feed_norm, writer.one('Add', [x, fed])), weights


def detail(writer: Writer, name: str, value: str, rank: int) -> str:
    """An output that is there only where `details` is asked for: attention over 512 tokens is 12 MB a layer."""
    with writer.aside() as nodes:
        kept = writer.one('Identity', [value])
    return writer.when('details', nodes, {name: (kept, rank)})[0]


def word_vectors(writer: Writer, head: WordHead, states: str) -> str:
    inner = writer.one('Gelu', [matrix(writer, 'head.words.dense', head.dense, states)])
    return layer_norm(writer, 'head.words.norm', head.norm, inner)


def word_scores(writer: Writer, checkpoint: Checkpoint, vectors: str) -> str:
    """The product of each vector with every word embedding, plus the words' bias: batch x tokens x words.

    The table's pieces start at places that depend on the input's shape, in name only: ONNX Runtime would otherwise unfold it into floats when it loads.
    """
    words = checkpoint.words.shape[0]
    bias = writer.constant('head.words.bias', checkpoint.word_head.bias, 'zero')
    batch = writer.one('Shape', ['input_ids'], start=0, end=1)
    zero = writer.one('Sub', [batch, batch])
    rows = writer.one('Reshape', [vectors, writer.constant('as_rows', np.array([-1, checkpoint.width]))])
    edges = np.linspace(0, words, PIECES + 1).astype(np.int64)
    axis, turned = writer.constant('words_axis', np.array([0])), writer.constant('as_columns', np.array([1, -1]))
    pieces = []
    for index, (start, end) in enumerate(zip(edges, edges[1:], strict=False)):
        begin = writer.one('Add', [writer.constant(f'piece.{index}.begin', np.array([start])), zero])
        finish = writer.one('Add', [writer.constant(f'piece.{index}.end', np.array([end])), zero])
        table = writer.one('Cast', [writer.one('Slice', ['embeddings.words.int8', begin, finish, axis])], to=TensorProto.FLOAT)
        scale = writer.one('Reshape', [writer.one('Slice', ['embeddings.words.scale', begin, finish, axis]), turned])
        pieces.append(writer.one('Mul', [writer.one('Gemm', [rows, table], transB=1), scale]))
    scores = writer.one('Add', [writer.one('Concat', pieces, axis=1), bias])
    shape = writer.one('Concat', [writer.one('Shape', ['input_ids']), writer.constant('words_count', np.array([words]))], axis=0)
    return writer.one('Reshape', [scores, shape])
