"""Reads a fine-tuned checkpoint (safetensors with upstream's tensor names) into one form for both families."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

Array = np.ndarray


@dataclass(frozen=True)
class Linear:
    """Weight as torch stores it: outputs x inputs."""

    weight: Array
    bias: Array


@dataclass(frozen=True)
class Norm:
    gain: Array
    bias: Array


@dataclass(frozen=True)
class Layer:
    query: Linear
    key: Linear
    value: Linear
    attention_out: Linear
    attention_norm: Norm
    feed_in: Linear
    feed_out: Linear
    feed_norm: Norm


@dataclass(frozen=True)
class Checkpoint:
    family: str
    heads: int
    epsilon: float
    padding_id: int
    words: Array
    positions: Array
    token_type: Array | None
    norm: Norm
    layers: tuple[Layer, ...]
    head_hidden: Linear
    head_out: Linear


LAYER_NAMES = {
    'distilbert': {
        'query': 'attention.q_lin',
        'key': 'attention.k_lin',
        'value': 'attention.v_lin',
        'attention_out': 'attention.out_lin',
        'attention_norm': 'sa_layer_norm',
        'feed_in': 'ffn.lin1',
        'feed_out': 'ffn.lin2',
        'feed_norm': 'output_layer_norm',
    },
    'roberta': {
        'query': 'attention.self.query',
        'key': 'attention.self.key',
        'value': 'attention.self.value',
        'attention_out': 'attention.output.dense',
        'attention_norm': 'attention.output.LayerNorm',
        'feed_in': 'intermediate.dense',
        'feed_out': 'output.dense',
        'feed_norm': 'output.LayerNorm',
    },
}
LAYER_PREFIX = {'distilbert': 'distilbert.transformer.layer', 'roberta': 'roberta.encoder.layer'}
HEAD_NAMES = {'distilbert': ('pre_classifier', 'classifier'), 'roberta': ('classifier.dense', 'classifier.out_proj')}


def read_checkpoint(config_file: Path, weights_file: Path) -> Checkpoint:
    """Every tensor of the file is used exactly once; one that is left over or missing is an error."""
    config = json.loads(config_file.read_text('utf8'))
    family = config['model_type']
    tensors = {name: value.astype(np.float32) for name, value in load_file(weights_file).items()}

    def linear(name: str) -> Linear:
        return Linear(tensors.pop(f'{name}.weight'), tensors.pop(f'{name}.bias'))

    def norm(name: str) -> Norm:
        return Norm(tensors.pop(f'{name}.weight'), tensors.pop(f'{name}.bias'))

    def layer(index: int) -> Layer:
        parts = {
            part: (norm if part.endswith('norm') else linear)(f'{LAYER_PREFIX[family]}.{index}.{name}')
            for part, name in LAYER_NAMES[family].items()
        }
        return Layer(**parts)

    token_types = tensors.pop(f'{family}.embeddings.token_type_embeddings.weight', None)
    hidden_name, out_name = HEAD_NAMES[family]
    checkpoint = Checkpoint(
        family=family,
        heads=config.get('n_heads') or config['num_attention_heads'],
        epsilon=config.get('layer_norm_eps', 1e-12),
        padding_id=config['pad_token_id'],
        words=tensors.pop(f'{family}.embeddings.word_embeddings.weight'),
        positions=tensors.pop(f'{family}.embeddings.position_embeddings.weight'),
        token_type=None if token_types is None else token_types[0],
        norm=norm(f'{family}.embeddings.LayerNorm'),
        layers=tuple(layer(index) for index in range(config.get('n_layers') or config['num_hidden_layers'])),
        head_hidden=linear(hidden_name),
        head_out=linear(out_name),
    )
    if tensors:
        raise ValueError(f'{weights_file}: tensors that nothing uses: {sorted(tensors)}')
    return checkpoint
