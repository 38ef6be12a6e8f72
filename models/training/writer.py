"""Collects an ONNX graph node by node: no tracing, so the same bytes every time and right at every length."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
from onnx import GraphProto, ModelProto, NodeProto, TensorProto, ValueInfoProto, checker, helper, numpy_helper

from checkpoint import Linear, Norm
from quantize import quantize_rows

Array = np.ndarray
OPSET = 20
IR_VERSION = 9


@dataclass
class Writer:
    """Nodes and tensors. `fresh` says how a newly initialised model fills a tensor: see layout.py."""

    epsilon: float
    """Of every LayerNorm."""
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

    def named(self, name: str, value: str) -> str:
        """The value under a name of its own, as an output of the graph needs it."""
        self.nodes.append(helper.make_node('Identity', [value], [name], f'named_{name}'))
        return name

    @contextmanager
    def aside(self) -> Iterator[list[NodeProto]]:
        """Nodes that are made within go to the list that this gives, for a branch of `when`; tensors stay in the whole graph."""
        kept, self.nodes = self.nodes, []
        try:
            yield self.nodes
        finally:
            self.nodes = kept

    def when(self, condition: str, nodes: list[NodeProto], values: dict[str, tuple[str, int]]) -> list[str]:
        """Names with the values (of so many dimensions) that `nodes` compute where `condition` holds; without numbers where it does not."""
        with self.aside() as nothing:
            empty = {self.one('Identity', [f'nothing.{rank}']): rank for _, rank in values.values()}
        then = helper.make_graph(nodes, 'then', [], [any_floats(value, rank) for value, rank in values.values()])
        otherwise = helper.make_graph(nothing, 'otherwise', [], [any_floats(value, rank) for value, rank in empty.items()])
        names = list(values)
        self.nodes.append(helper.make_node('If', [condition], names, f'if_{names[0]}', then_branch=then, else_branch=otherwise))
        return names

    def model(self, name: str, inputs: list[ValueInfoProto], outputs: list[ValueInfoProto]) -> ModelProto:
        graph: GraphProto = helper.make_graph(self.nodes, name, inputs, outputs, self.tensors)
        opset = helper.make_opsetid('', OPSET)
        model = helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION, producer_name='nlp-practice')
        checker.check_model(model, full_check=True)
        return model


def any_floats(name: str, rank: int) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [None] * rank)


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


def layer_norm(writer: Writer, name: str, norm: Norm, x: str) -> str:
    gain = writer.constant(f'{name}.gain', norm.gain, 'one')
    bias = writer.constant(f'{name}.bias', norm.bias, 'zero')
    return writer.one('LayerNormalization', [x, gain, bias], axis=-1, epsilon=writer.epsilon)
