"""Where each weight lies in the ONNX file, so that the extension can build a newly initialised model of the same shape in memory.

`fresh` is how it fills the bytes, after upstream's initialisation (normal with deviation 0.02, zero biases, LayerNorm gains of one):
`normal` int8 values of a normal distribution, `scale` the one scale that gives them that deviation, `small` float32 of that distribution,
`zero`, `one`.
"""

from onnx import ModelProto


def find_layout(model: ModelProto, data: bytes, fresh: dict[str, str]) -> list[dict[str, object]]:
    """Tensors are serialised in their order, so each is looked for after the one before; all bytes are compared."""
    found, start = [], 0
    for tensor in model.graph.initializer:
        start = data.index(tensor.raw_data, start)
        if tensor.name in fresh:
            found.append({'name': tensor.name, 'offset': start, 'bytes': len(tensor.raw_data), 'fresh': fresh[tensor.name]})
        start += len(tensor.raw_data)
    return found


def parameters(layout: list[dict[str, object]], prefix: str = '') -> int:
    """Trained numbers: int8 values one byte each, float32 four; scales belong to the format, not to the model."""
    size = {'normal': 1, 'small': 4, 'zero': 4, 'one': 4}
    rows = [row for row in layout if row['fresh'] != 'scale' and str(row['name']).startswith(prefix)]
    return sum(int(row['bytes']) // size[str(row['fresh'])] for row in rows)
