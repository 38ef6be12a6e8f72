"""Turns the ONNX files that ship back into checkpoints that upstream's classes read: upstream's names and shapes, the shipped numbers.

    python export_checkpoints.py MODELS OUT

The int8 weights are multiplied out. The stand-ins are 384 wide and hand out every state twice, so that it has upstream's 768 numbers. A model that is
768 wide and computes exactly that exists, and this writes it (`widen.py`). What the stand-ins have no
weights of at all (a pooler) is drawn from a fixed seed; no program may look at its numbers.
"""

import json
import re
import shutil
import sys
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file

from shipped import Shipped
from tokenizer_files import write_tokenizer
from upstream_names import tensors_of

LAYER = re.compile(r'\{(\d+)\.\.(\d+)\}')
DEVIATION = 0.02
NOT_ON_THE_HUB = {
    'roberta': {'dtype', 'transformers_version', 'add_cross_attention', 'classifier_dropout', 'is_decoder', 'use_cache', 'tie_word_embeddings'},
    'distilbert': {'dtype', 'transformers_version', 'bos_token_id', 'eos_token_id', 'tie_word_embeddings'},
}
"""Fields that upstream prints and the hub's files of these models do not have: it takes them from the weights or from its classes."""


def expanded(keys: list[str]) -> list[str]:
    """`layer.{0..5}.weight` as six keys."""
    found = []
    for key in keys:
        numbers = LAYER.search(key)
        found += [key] if numbers is None else [LAYER.sub(str(number), key) for number in range(int(numbers[1]), int(numbers[2]) + 1)]
    return found


def shape_of(key: str, config: dict) -> tuple[int, ...]:
    """The shape of a tensor that no file of ours holds."""
    size = config.get('hidden_size') or config['dim']
    wide = config.get('intermediate_size') or config['hidden_dim']
    if key in ('lm_head.bias', 'vocab_projector.bias'):
        return (config['vocab_size'],)
    if key.endswith('bias') or 'norm' in key.lower():
        return (wide,) if '.intermediate.' in key else (size,)
    return (wide, size) if '.intermediate.' in key else (size, wide) if re.search(r'layer\.\d+\.output\.dense', key) else (size, size)


def absent(key: str, config: dict, random: np.random.Generator) -> np.ndarray:
    """A tensor that the stand-in has not."""
    if '.layer.' in key:
        raise ValueError(f'the stand-in has no {key}')
    return random.normal(0, DEVIATION, shape_of(key, config)).astype(np.float32)


def export(name: str, model: dict, weights: Shipped, out: Path) -> None:
    """One folder as the hub has it, under the name and all its aliases."""
    random = np.random.default_rng(0)
    own = tensors_of(model['family'], weights)
    tensors = {key: own[key] if key in own else absent(key, model['config'], random) for key in expanded(model['checkpoint_keys'])}
    folder = out / name
    folder.mkdir(parents=True)
    save_file({key: np.ascontiguousarray(value, dtype=np.float32) for key, value in tensors.items()}, folder / 'model.safetensors', {'format': 'pt'})
    config = {key: value for key, value in model['config'].items() if key not in NOT_ON_THE_HUB[model['family']]}
    (folder / 'config.json').write_text(json.dumps(config, indent=2), 'utf8')
    for alias in model['aliases']:
        (out / alias).parent.mkdir(exist_ok=True)
        (out / alias).symlink_to(folder.resolve(), target_is_directory=True)


def files_of(catalog: dict, weights: str) -> list[str]:
    """The file that a branch stands on, and its own."""
    base = catalog['weights'][weights].get('base')
    return [weights] if base is None else [base, weights]


def main(models: Path, out: Path) -> None:
    catalog = json.loads((models / 'catalog.json').read_text('utf8'))
    shutil.rmtree(out, ignore_errors=True)
    read = {}
    for name, model in catalog['models'].items():
        files = tuple(models / 'weights' / f'{file}.onnx' for file in files_of(catalog, model['weights']))
        read[files] = read.get(files) or Shipped(*files)
        export(name, model, read[files], out)
        write_tokenizer(models / 'tokenizers' / model['tokenizer'] / 'tokenizer.json', out / name, alone='sequence-classification' not in model['heads'])


if __name__ == '__main__':
    main(Path(sys.argv[1]), Path(sys.argv[2]))
