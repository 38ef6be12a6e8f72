"""Turns the trained families into the ONNX files that ship.

    python convert.py FOLDER [--out ../weights]

FOLDER holds distilbert.safetensors and roberta.safetensors, as finish.py writes them. Each written file is run with ONNX Runtime at several
lengths, with and without padding, against the numpy forward of the same int8 weights; a difference above 1e-4 is an error. What is printed
goes into ../catalog.json.
"""

import argparse
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from onnx import ModelProto

from agreement import check_base, check_branch
from checkpoint import PADDING, read_checkpoint
from graph import Fresh, write_base, write_branch
from layout import find_layout, parameters
from quantize import restored_checkpoint

MAX_BYTES = 45_000_000
MAX_DIFFERENCE = 1e-4


def write(name: str, model: ModelProto, fresh: Fresh, out: Path) -> tuple[bytes, dict[str, object]]:
    data = model.SerializeToString(deterministic=True)
    if len(data) > MAX_BYTES:
        raise ValueError(f'{name}: {len(data)} bytes')
    layout = find_layout(model, data, fresh)
    (out / f'{name}.onnx').write_bytes(data)
    rows = ',\n'.join(json.dumps(row) for row in layout)
    (out / f'{name}.layout.json').write_text(f'[\n{rows}\n]\n', 'utf8')
    head = parameters(layout, 'head.')
    return data, {
        'name': name,
        'bytes': len(data),
        'sha256': hashlib.sha256(data).hexdigest(),
        'parameters': {'body': parameters(layout) - head, 'head': head},
    }


def convert(family: str, folder: Path, out: Path) -> Iterator[dict[str, object]]:
    checkpoint = read_checkpoint(family, folder / f'{family}.safetensors')
    restored = restored_checkpoint(checkpoint)
    base, about = write(family, *write_base(checkpoint), out)
    yield about | {'difference': within(family, check_base(restored, base))}
    for task, branch in checkpoint.branches.items():
        data, about = write(f'{family}-{task}', *write_branch(checkpoint, branch), out)
        yield about | {'difference': within(task, check_branch(restored, restored.branches[task], base, data))}


def within(name: str, difference: float) -> float:
    if not difference <= MAX_DIFFERENCE:
        raise ValueError(f'{name}: off by {difference} from the numpy forward')
    return difference


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=Path)
    parser.add_argument('--out', type=Path, default=Path(__file__).parent.parent / 'weights')
    arguments = parser.parse_args()
    for family in PADDING:
        for about in convert(family, arguments.folder, arguments.out):
            print(json.dumps(about), flush=True)


if __name__ == '__main__':
    main()
