"""A trained family in one form: the body, with the masked-word head on top, and the branches that fine-tuned names add.

A family's file (safetensors) has `embed.{words,pos}.weight`, `embed.norm`, `trunk.N`, `branch.TASK.N` (layers), `head.TASK` and the words'
`bias`; `mlm` is the task of the base model.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file

Array = np.ndarray
HEADS = 12
EPSILON = {'distilbert': 1e-12, 'roberta': 1e-5}
"""Of every LayerNorm, as upstream's configurations have it."""
PADDING = {'distilbert': 0, 'roberta': 1}
BASE = 'mlm'


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
    query_key_value: Linear
    attention_out: Linear
    attention_norm: Norm
    feed_in: Linear
    feed_out: Linear
    feed_norm: Norm


@dataclass(frozen=True)
class WordHead:
    """States to vectors that are compared with every word embedding; `bias` has one number a word."""

    dense: Linear
    norm: Norm
    bias: Array


@dataclass(frozen=True)
class Branch:
    """The layers and the classifier of one fine-tuned name, over the trunk that all names of the family share."""

    layers: tuple[Layer, ...]
    hidden: Linear
    out: Linear


@dataclass(frozen=True)
class Checkpoint:
    family: str
    words: Array
    positions: Array
    norm: Norm
    trunk: tuple[Layer, ...]
    upper: tuple[Layer, ...]
    word_head: WordHead
    branches: dict[str, Branch]

    @property
    def width(self) -> int:
        return self.words.shape[1]


LAYER_NAMES = {'query_key_value': 'qkv', 'attention_out': 'ao', 'attention_norm': 'n1', 'feed_in': 'fi', 'feed_out': 'fo', 'feed_norm': 'n2'}


def read_checkpoint(family: str, file: Path) -> Checkpoint:
    """Every tensor of the file is used exactly once; one that is left over or missing is an error."""
    tensors = {name: value.astype(np.float32) for name, value in load_file(file).items()}

    def linear(name: str) -> Linear:
        return Linear(tensors.pop(f'{name}.weight'), tensors.pop(f'{name}.bias'))

    def norm(name: str) -> Norm:
        return Norm(tensors.pop(f'{name}.weight'), tensors.pop(f'{name}.bias'))

    def layers(prefix: str) -> tuple[Layer, ...]:
        count = len({name.removeprefix(prefix).split('.')[0] for name in tensors if name.startswith(prefix)})
        return tuple(
            Layer(**{part: (norm if part.endswith('norm') else linear)(f'{prefix}{index}.{short}') for part, short in LAYER_NAMES.items()})
            for index in range(count)
        )

    tasks = sorted({name.split('.')[1] for name in tensors if name.startswith('branch.')} - {BASE})
    checkpoint = Checkpoint(
        family=family,
        words=tensors.pop('embed.words.weight'),
        positions=tensors.pop('embed.pos.weight'),
        norm=norm('embed.norm'),
        trunk=layers('trunk.'),
        upper=layers(f'branch.{BASE}.'),
        word_head=WordHead(linear(f'head.{BASE}.dense'), norm(f'head.{BASE}.norm'), tensors.pop('bias')),
        branches={task: Branch(layers(f'branch.{task}.'), linear(f'head.{task}.dense'), linear(f'head.{task}.out')) for task in tasks},
    )
    if tensors:
        raise ValueError(f'{file}: tensors that nothing uses: {sorted(tensors)}')
    return checkpoint
