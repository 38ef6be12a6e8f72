"""Turns the fine-tuned checkpoints into the ONNX files that ship.

    python whole/convert.py FOLDER [--out ../weights]

FOLDER holds distil-sst2-fp16.safetensors, distil-sst2-config.json, roberta-sst2-fp16.safetensors and roberta-sst2-config.json.
Each written file is run with ONNX Runtime at several lengths, with and without padding, against the numpy forward of the same int8 weights;
a difference above 1e-4 is an error. What is printed goes into ../../catalog.json.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnxruntime

sys.path.append(str(Path(__file__).parent.parent))  # layout.py serves both forms

from checkpoint import Checkpoint, read_checkpoint
from graph import write_graph
from layout import find_layout, parameters
from quantize import restored_checkpoint
from reference import hidden_states, logits

MODELS = {'distilbert-sst2': 'distil-sst2', 'roberta-sst2': 'roberta-sst2'}
MAX_BYTES = 45_000_000
MAX_DIFFERENCE = 1e-4


def make_batch(checkpoint: Checkpoint, lengths: list[int]) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(len(lengths) * 1000 + max(lengths))
    ids = np.full((len(lengths), max(lengths)), checkpoint.padding_id, dtype=np.int64)
    mask = np.zeros_like(ids)
    for row, length in enumerate(lengths):
        ids[row, :length] = random.integers(5, checkpoint.words.shape[0], length)
        mask[row, :length] = 1
    return ids, mask


def exact_options() -> onnxruntime.SessionOptions:
    """Without this entry ONNX Runtime rounds activations to int8 too: logits move by 2e-2."""
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry('session.disable_quant_qdq', '1')
    options.intra_op_num_threads = 1
    return options


def check(checkpoint: Checkpoint, data: bytes) -> float:
    """The largest difference in logits and states that count. Raises when it is too large."""
    session = onnxruntime.InferenceSession(data, exact_options())
    worst = 0.0
    for lengths in ([1], [3], [16], [7, 2], [40, 12, 3, 25], [512]):
        ids, mask = make_batch(checkpoint, lengths)
        states, scores = session.run(None, {'input_ids': ids, 'attention_mask': mask})
        expected = hidden_states(checkpoint, ids, mask)
        doubled = np.concatenate([expected, expected], axis=-1)
        difference = max(np.abs((states - doubled)[mask == 1]).max(), np.abs(scores - logits(checkpoint, expected)).max())
        worst = max(worst, float(difference))
    if worst > MAX_DIFFERENCE:
        raise ValueError(f'{checkpoint.family}: off by {worst} from the numpy forward')
    return worst


def convert(name: str, source: str, folder: Path, out: Path) -> dict[str, object]:
    checkpoint = read_checkpoint(folder / f'{source}-config.json', folder / f'{source}-fp16.safetensors')
    model, fresh = write_graph(checkpoint)
    data = model.SerializeToString(deterministic=True)
    if len(data) > MAX_BYTES:
        raise ValueError(f'{name}: {len(data)} bytes')
    layout = find_layout(model, data, fresh)
    worst = check(restored_checkpoint(checkpoint), data)
    (out / f'{name}.onnx').write_bytes(data)
    rows = ',\n'.join(json.dumps(row) for row in layout)
    (out / f'{name}.layout.json').write_text(f'[\n{rows}\n]\n', 'utf8')
    head = parameters(layout, 'head.')
    return {
        'name': name,
        'bytes': len(data),
        'sha256': hashlib.sha256(data).hexdigest(),
        'parameters': {'body': parameters(layout) - head, 'head': head},
        'difference': worst,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=Path)
    parser.add_argument('--out', type=Path, default=Path(__file__).parents[2] / 'weights')
    arguments = parser.parse_args()
    for name, source in MODELS.items():
        print(json.dumps(convert(name, source, arguments.folder, arguments.out)))


if __name__ == '__main__':
    main()
