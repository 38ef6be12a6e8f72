"""The two kinds of files that a family ships as.

The **base** file is a whole masked-word model. Inputs: input_ids, attention_mask (int64, batch x tokens) and three switches (bool): `upper` runs
the layers above the trunk, `words` the output over all words, `details` gives hidden states and attention of every layer. With `words` and
without `upper`, `word_vectors` (batch x tokens x width) are scored instead of the model's own. Outputs: `trunk` and `last` (batch x tokens x
width), `logits`, `hidden.0` (the embeddings) to `hidden.N`, `attention.0` on; what a switch leaves out has no numbers.

A **branch** file is what one fine-tuned name adds: inputs `trunk`, attention_mask and `details`; outputs `last`, `logits` (batch x labels) and
its own `hidden.*` and `attention.*`, counted on from the trunk's.
"""

import numpy as np
from onnx import GraphProto, ModelProto, NodeProto, TensorProto, ValueInfoProto, helper

from checkpoint import EPSILON, Branch, Checkpoint, Layer
from transformer import ATTENTION, STATES, constants, detail, embeddings, encoder_layer, mask_bias, word_scores, word_vectors
from writer import Writer, any_floats, matrix

INNER = 'inner.'
Fresh = dict[str, str]
"""For each weight how a newly initialised model fills it."""


def integers(name: str) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', 'tokens'])


def switch(name: str) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.BOOL, [])


def floats(name: str, *shape: str | int) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))


def part(name: str, nodes: list[NodeProto], value: str) -> GraphProto:
    return helper.make_graph(nodes, name, [], [any_floats(value, STATES)])


def stack(writer: Writer, layers: tuple[Layer, ...], first: int, x: str, mask: str, within: str = '') -> tuple[str, dict[str, int]]:
    """The state after the layers, and the names and dimensions of their details; `within` sets names inside a switch apart from those outside."""
    details = {}
    for index, layer in enumerate(layers, first):
        x, weights = encoder_layer(writer, f'layer.{index}', layer, x, mask)
        details[detail(writer, f'{within}hidden.{index + 1}', x, STATES)] = STATES
        details[detail(writer, f'{within}attention.{index}', weights, ATTENTION)] = ATTENTION
    return x, details


def word_output(writer: Writer, checkpoint: Checkpoint) -> None:
    """`logits`, where `words` asks for them: of the model's own vectors, or without `upper` of those that are given."""
    with writer.aside() as chosen:
        own = writer.one('Identity', ['vectors'])
    with writer.aside() as given:
        other = writer.one('Identity', ['word_vectors'])
    with writer.aside() as scoring:
        graphs = {'then_branch': part('own', chosen, own), 'else_branch': part('given', given, other)}
        scores = word_scores(writer, checkpoint, writer.one('If', ['upper'], **graphs))
    writer.when('words', scoring, {'logits': (scores, STATES)})


def write_base(checkpoint: Checkpoint) -> tuple[ModelProto, Fresh]:
    writer = Writer(EPSILON[checkpoint.family])
    constants(writer, checkpoint.width)
    mask = mask_bias(writer)
    x = embeddings(writer, checkpoint)
    first = detail(writer, 'hidden.0', x, STATES)
    trunk, details = stack(writer, checkpoint.trunk, 0, x, mask)
    with writer.aside() as nodes:
        last, inner = stack(writer, checkpoint.upper, len(checkpoint.trunk), trunk, mask, INNER)
        vectors = word_vectors(writer, checkpoint.word_head, last)
    above = {name.removeprefix(INNER): (name, rank) for name, rank in inner.items()}
    writer.when('upper', nodes, {'last': (last, STATES), 'vectors': (vectors, STATES), **above})
    word_output(writer, checkpoint)
    inputs = [integers('input_ids'), integers('attention_mask'), floats('word_vectors', 'batch', 'vectors', 'width')]
    inputs += [switch(name) for name in ('upper', 'words', 'details')]
    outputs = [floats(writer.named('trunk', trunk), 'batch', 'tokens', checkpoint.width)]
    upper = {name: rank for name, (_, rank) in above.items()}
    outputs += [any_floats(name, rank) for name, rank in ({'last': STATES, 'logits': STATES, first: STATES} | details | upper).items()]
    return writer.model(checkpoint.family, inputs, outputs), writer.fresh


def class_output(writer: Writer, family: str, branch: Branch, last: str) -> str:
    first = writer.one('Gather', [last, writer.constant('first_token', np.array(0, dtype=np.int64))], axis=1)
    inner = matrix(writer, 'head.hidden', branch.hidden, first)
    inner = writer.one('Tanh' if family == 'roberta' else 'Relu', [inner])
    weight = writer.constant('head.out.weight', branch.out.weight.T, 'small')
    bias = writer.constant('head.out.bias', branch.out.bias, 'zero')
    return writer.one('Add', [writer.one('MatMul', [inner, weight]), bias])


def write_branch(checkpoint: Checkpoint, branch: Branch) -> tuple[ModelProto, Fresh]:
    writer = Writer(EPSILON[checkpoint.family])
    constants(writer, checkpoint.width)
    last, details = stack(writer, branch.layers, len(checkpoint.trunk), 'trunk', mask_bias(writer))
    scores = class_output(writer, checkpoint.family, branch, last)
    inputs = [floats('trunk', 'batch', 'tokens', checkpoint.width), integers('attention_mask'), switch('details')]
    outputs = [floats(writer.named('last', last), 'batch', 'tokens', checkpoint.width)]
    outputs.append(floats(writer.named('logits', scores), 'batch', branch.out.weight.shape[0]))
    outputs += [any_floats(name, rank) for name, rank in details.items()]
    return writer.model(f'{checkpoint.family}-branch', inputs, outputs), writer.fresh
