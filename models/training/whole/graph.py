"""Writes a checkpoint as an ONNX graph with int8 weights, node by node: no tracing, so the same bytes every time and right at every length.

Inputs: input_ids, attention_mask (int64, batch x tokens). Outputs: last_hidden_state (batch x tokens x twice the width: the computed states
stand there twice, so that the size is upstream's) and logits (batch x labels).
"""

import math
from dataclasses import dataclass, field

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper

from checkpoint import Checkpoint, Layer, Linear, Norm
from quantize import quantize_rows

Array = np.ndarray
OPSET = 20
IR_VERSION = 9


@dataclass
class Writer:
    """Collects nodes and tensors. `fresh` says how a newly initialised model fills a tensor: see layout.py."""

    nodes: list[NodeProto] = field(default_factory=list)
    tensors: list[TensorProto] = field(default_factory=list)
    fresh: dict[str, str] = field(default_factory=dict)
    counter: int = 0

    def constant(self, name: str, value: Array, fresh: str | None = None) -> str:
        self.tensors.append(numpy_helper.from_array(np.asarray(value, order='C'), name))
        if fresh is not None:
            self.fresh[name] = fresh
        return name

    def node(self, operation: str, inputs: list[str], outputs: int = 1, **attributes: object) -> list[str]:
        self.counter += 1
        names = [f'{operation}_{self.counter}_{place}' for place in range(outputs)]
        self.nodes.append(helper.make_node(operation, inputs, names, f'{operation}_{self.counter}', **attributes))
        return names

    def one(self, operation: str, inputs: list[str], **attributes: object) -> str:
        return self.node(operation, inputs, **attributes)[0]


def matrix(writer: Writer, name: str, linear: Linear, x: str) -> str:
    """x @ W + b with W int8, one scale for each output."""
    rows = quantize_rows(linear.weight)
    values = writer.constant(f'{name}.weight.int8', rows.values.T, 'normal')
    scales = writer.constant(f'{name}.weight.scale', rows.scales, 'scale')
    weight = writer.one('DequantizeLinear', [values, scales], axis=1)
    bias = writer.constant(f'{name}.bias', linear.bias, 'zero')
    return writer.one('Add', [writer.one('MatMul', [x, weight]), bias])


def embedding(writer: Writer, name: str, table: Array, ids: str) -> str:
    """Rows of an int8 table: only the rows that are looked up are turned into floats."""
    rows = quantize_rows(table)
    values = writer.constant(f'{name}.int8', rows.values, 'normal')
    scales = writer.constant(f'{name}.scale', rows.scales[:, None], 'scale')
    picked = writer.one('Cast', [writer.one('Gather', [values, ids], axis=0)], to=TensorProto.FLOAT)
    return writer.one('Mul', [picked, writer.one('Gather', [scales, ids], axis=0)])


def layer_norm(writer: Writer, name: str, norm: Norm, epsilon: float, x: str) -> str:
    gain = writer.constant(f'{name}.gain', norm.gain, 'one')
    bias = writer.constant(f'{name}.bias', norm.bias, 'zero')
    return writer.one('LayerNormalization', [x, gain, bias], axis=-1, epsilon=epsilon)


def positions(writer: Writer, checkpoint: Checkpoint) -> str:
    """Ids of positions: see reference.position_ids."""
    if checkpoint.family == 'distilbert':
        places = writer.constant('places', np.arange(checkpoint.positions.shape[0], dtype=np.int64)[None, :])
        tokens = writer.one('Shape', ['input_ids'], start=1, end=2)
        return writer.one('Slice', [places, writer.constant('from', np.array([0])), tokens, writer.constant('axis', np.array([1]))])
    padding = writer.constant('padding', np.array(checkpoint.padding_id, dtype=np.int64))
    padded = writer.one('Equal', ['input_ids', padding])
    real = writer.one('Cast', [writer.one('Not', [padded])], to=TensorProto.INT64)
    counted = writer.one('CumSum', [real, writer.constant('tokens_axis', np.array(1, dtype=np.int64))])
    return writer.one('Add', [writer.one('Mul', [counted, real]), padding])


def mask_bias(writer: Writer) -> str:
    """batch x 1 x 1 x tokens: 0 where a token may be looked at, the lowest float where it may not."""
    allowed = writer.one('Cast', ['attention_mask'], to=TensorProto.BOOL)
    axes = writer.constant('mask_axes', np.array([1, 2]))
    allowed = writer.one('Unsqueeze', [allowed, axes])
    zero = writer.constant('mask_allowed', np.array(0, dtype=np.float32))
    lowest = writer.constant('mask_forbidden', np.array(np.finfo(np.float32).min, dtype=np.float32))
    return writer.one('Where', [allowed, zero, lowest])


def attention(writer: Writer, checkpoint: Checkpoint, name: str, layer: Layer, x: str, mask: str) -> str:
    """Query, key and value are one product; scales are per output, so the joined matrix is the three matrices exactly."""
    width = checkpoint.words.shape[1]
    head_width = width // checkpoint.heads
    parts = (layer.query, layer.key, layer.value)
    joined = Linear(np.concatenate([part.weight for part in parts]), np.concatenate([part.bias for part in parts]))
    projected = matrix(writer, f'{name}.query_key_value', joined, x)
    split = writer.node('Split', [projected], outputs=3, axis=-1, num_outputs=3)
    by_head = [writer.one('Reshape', [part, 'by_head']) for part in split]
    query = writer.one('Mul', [writer.one('Transpose', [by_head[0]], perm=[0, 2, 1, 3]), 'query_scale'])
    key = writer.one('Transpose', [by_head[1]], perm=[0, 2, 3, 1])
    value = writer.one('Transpose', [by_head[2]], perm=[0, 2, 1, 3])
    assert head_width * checkpoint.heads == width
    scores = writer.one('Add', [writer.one('MatMul', [query, key]), mask])
    mixed = writer.one('MatMul', [writer.one('Softmax', [scores], axis=-1), value])
    together = writer.one('Reshape', [writer.one('Transpose', [mixed], perm=[0, 2, 1, 3]), 'together'])
    return matrix(writer, f'{name}.attention_out', layer.attention_out, together)


def body(writer: Writer, checkpoint: Checkpoint) -> str:
    width = checkpoint.words.shape[1]
    writer.constant('by_head', np.array([0, 0, checkpoint.heads, width // checkpoint.heads]))
    writer.constant('together', np.array([0, 0, width]))
    writer.constant('query_scale', np.array(1 / math.sqrt(width // checkpoint.heads), dtype=np.float32))
    words = embedding(writer, 'embeddings.words', checkpoint.words, 'input_ids')
    x = writer.one('Add', [words, embedding(writer, 'embeddings.positions', checkpoint.positions, positions(writer, checkpoint))])
    if checkpoint.token_type is not None:
        x = writer.one('Add', [x, writer.constant('embeddings.token_type', checkpoint.token_type, 'small')])
    x = layer_norm(writer, 'embeddings.norm', checkpoint.norm, checkpoint.epsilon, x)
    mask = mask_bias(writer)
    for index, layer in enumerate(checkpoint.layers):
        name = f'layer.{index}'
        attended = attention(writer, checkpoint, name, layer, x, mask)
        x = layer_norm(writer, f'{name}.attention_norm', layer.attention_norm, checkpoint.epsilon, writer.one('Add', [x, attended]))
        inner = writer.one('Gelu', [matrix(writer, f'{name}.feed_in', layer.feed_in, x)])
        fed = matrix(writer, f'{name}.feed_out', layer.feed_out, inner)
        x = layer_norm(writer, f'{name}.feed_norm', layer.feed_norm, checkpoint.epsilon, writer.one('Add', [x, fed]))
    return x


def head(writer: Writer, checkpoint: Checkpoint, hidden: str) -> str:
    first = writer.one('Gather', [hidden, writer.constant('first_token', np.array(0, dtype=np.int64))], axis=1)
    inner = matrix(writer, 'head.hidden', checkpoint.head_hidden, first)
    inner = writer.one('Tanh' if checkpoint.family == 'roberta' else 'Relu', [inner])
    weight = writer.constant('head.out.weight', checkpoint.head_out.weight.T, 'small')
    bias = writer.constant('head.out.bias', checkpoint.head_out.bias, 'zero')
    return writer.one('Add', [writer.one('MatMul', [inner, weight]), bias])


def write_graph(checkpoint: Checkpoint) -> tuple[ModelProto, dict[str, str]]:
    """The model, and for each of its weights how a newly initialised model fills it."""
    writer = Writer()
    hidden = body(writer, checkpoint)
    scores = head(writer, checkpoint, hidden)
    writer.nodes.append(helper.make_node('Concat', [hidden, hidden], ['last_hidden_state'], 'twice', axis=-1))
    writer.nodes.append(helper.make_node('Identity', [scores], ['logits'], 'logits_out'))
    integers = [helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', 'tokens']) for name in ('input_ids', 'attention_mask')]
    width, labels = 2 * checkpoint.words.shape[1], checkpoint.head_out.weight.shape[0]
    outputs = [
        helper.make_tensor_value_info('last_hidden_state', TensorProto.FLOAT, ['batch', 'tokens', width]),
        helper.make_tensor_value_info('logits', TensorProto.FLOAT, ['batch', labels]),
    ]
    graph = helper.make_graph(writer.nodes, checkpoint.family, integers, outputs, writer.tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', OPSET)], ir_version=IR_VERSION, producer_name='nlp-practice')
    checker.check_model(model, full_check=True)
    return model, writer.fresh
