"""Turns WORK/FAMILY.checkpoint into FAMILY.safetensors as convert.py reads it.

    python finish.py FAMILY --work FOLDER --out FOLDER
"""

import argparse
from pathlib import Path

import torch
from safetensors.torch import save_file

from families import FAMILIES


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('family', choices=FAMILIES)
    parser.add_argument('--work', type=Path, required=True)
    parser.add_argument('--out', type=Path, required=True)
    arguments = parser.parse_args()
    state = torch.load(arguments.work / f'{arguments.family}.checkpoint', weights_only=False)
    arguments.out.mkdir(parents=True, exist_ok=True)
    tensors = {name: value.float().contiguous() for name, value in state['network'].items()}
    save_file(tensors, arguments.out / f'{arguments.family}.safetensors')
    print(f'{arguments.family}: after {state["steps"]} steps')


if __name__ == '__main__':
    main()
