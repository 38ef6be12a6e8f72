"""Writes the tiny base and branch of random weights that the extension's tests run, and what they compute.

    python tiny.py [--out ../../test/runtime/tiny-model]

The files are made by the same code as those that ship, so the tests hold that code and the extension together without 40 MB of weights.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from agreement import check_base, check_branch
from checkpoint import EPSILON, Branch, Checkpoint, Layer, Linear, Norm, WordHead
from graph import write_base, write_branch
from quantize import restored_checkpoint
from reference import apply, class_scores, gelu, hidden_states, normalize, word_scores

Array = np.ndarray
WIDTH, INNER, WORDS, LABELS = 24, 48, 60, 3
IDS = np.array([[0, 17, 44, 9, 2], [0, 8, 2, 1, 1]])
"""The second sentence is padded."""


def random_checkpoint() -> Checkpoint:
    random = np.random.default_rng(0)

    def table(rows: int, columns: int) -> Array:
        return random.normal(0, 0.3, (rows, columns)).astype(np.float32)

    def linear(outputs: int, inputs: int) -> Linear:
        return Linear(table(outputs, inputs), table(1, outputs)[0])

    def norm() -> Norm:
        return Norm(1 + table(1, WIDTH)[0], table(1, WIDTH)[0])

    def layer() -> Layer:
        return Layer(linear(3 * WIDTH, WIDTH), linear(WIDTH, WIDTH), norm(), linear(INNER, WIDTH), linear(WIDTH, INNER), norm())

    return Checkpoint(
        family='roberta',
        words=table(WORDS, WIDTH),
        positions=table(514, WIDTH),
        norm=norm(),
        trunk=(layer(), layer()),
        upper=(layer(),),
        word_head=WordHead(linear(WIDTH, WIDTH), norm(), table(1, WORDS)[0]),
        branches={'mood': Branch((layer(),), linear(WIDTH, WIDTH), linear(LABELS, WIDTH))},
    )


def recorded(checkpoint: Checkpoint, branch: Branch | None) -> dict[str, object]:
    mask = (IDS != 1).astype(np.int64)
    states, attentions = hidden_states(checkpoint, branch, IDS, mask)
    scores = word_scores(checkpoint, states[-1]) if branch is None else class_scores(checkpoint.family, branch, states[-1])

    def flat(values: Array) -> list[float]:
        return values.ravel().round(6).tolist()

    return {'hidden_states': [flat(state) for state in states], 'attentions': [flat(weights) for weights in attentions], 'scores': flat(scores)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--out', type=Path, default=Path(__file__).parents[2] / 'test' / 'runtime' / 'tiny-model')
    out = parser.parse_args().out
    checkpoint = random_checkpoint()
    restored = restored_checkpoint(checkpoint)
    branch = restored.branches['mood']
    base, above = (model.SerializeToString(deterministic=True) for model, _ in (write_base(checkpoint), write_branch(checkpoint, checkpoint.branches['mood'])))
    print('apart', check_base(restored, base), check_branch(restored, branch, base, above))
    (out / 'base.onnx').write_bytes(base)
    (out / 'branch.onnx').write_bytes(above)
    last = hidden_states(restored, None, IDS, (IDS != 1).astype(np.int64))[0][-1]
    vectors = normalize(restored.word_head.norm, gelu(apply(restored.word_head.dense, last)), EPSILON[restored.family])
    reference = {
        'ids': IDS.tolist(),
        'width': WIDTH,
        'base': recorded(restored, None),
        'branch': recorded(restored, branch),
        'vectors': vectors.ravel().round(6).tolist(),
    }
    (out / 'reference.json').write_text(json.dumps(reference) + '\n', 'utf8')


if __name__ == '__main__':
    main()
