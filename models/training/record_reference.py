"""Records what the shipped weights compute, by the numpy forward of the int8 weights: the tests compare the product with it.

    python record_reference.py FOLDER [--out ../../test/runtime/model-reference.json]

FOLDER as for convert.py. Ids come from ../tokenizers by way of the `tokenizers` package, so they are independent of transformers.js too.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from checkpoint import PADDING, Branch, Checkpoint, read_checkpoint
from quantize import restored_checkpoint
from reference import class_scores, hidden_states, word_scores

HERE = Path(__file__).parent
TOKENIZERS = {'distilbert': 'bert', 'roberta': 'roberta'}
SENTENCES = [
    'Hello, how are you?',
    'This is a test sentence.',
    'I love this film, every minute of it.',
    'A dull, lifeless and much too long evening.',
    'Not bad at all.',
    'Nobody would call it a masterpiece, but it made me laugh.',
    'Paris is the capital of France.',
    'Ünïcödé, emoji 🙂 and 日本語 in one line.',
    'no',
    '',
    'THE PLOT MAKES NO SENSE!!! 1/10',
    'The old lighthouse keeper had watched the ships go by for forty years, and in all that time, he said, he had never once wished to be on '
    'board of any of them, whatever the weather, whatever the port they were bound for, and whoever it was that waved to him from the deck.',
]
NUMBERS_A_ROW = 6
"""Of the hidden state, the first numbers of the first and the last token are kept."""
TOKEN, WORDS = 1, slice(1000, 1000 + NUMBERS_A_ROW)
"""Of the scores of all words, some of the second token's."""


def row(checkpoint: Checkpoint, branch: Branch | None, sentence: str, ids: list[int]) -> dict[str, object]:
    batch = np.array([ids])
    last = hidden_states(checkpoint, branch, batch, np.ones_like(batch))[0][-1]
    scores = word_scores(checkpoint, last)[0, TOKEN, WORDS] if branch is None else class_scores(checkpoint.family, branch, last)[0]
    return {'text': sentence, 'ids': ids, 'logits': scores.round(7).tolist(), 'hidden': last[0, [0, -1], :NUMBERS_A_ROW].round(7).tolist()}


def record(family: str, folder: Path) -> dict[str, list[dict[str, object]]]:
    checkpoint = restored_checkpoint(read_checkpoint(family, folder / f'{family}.safetensors'))
    tokenizer = Tokenizer.from_file(str(HERE.parent / 'tokenizers' / TOKENIZERS[family] / 'tokenizer.json'))
    branches = {family: None} | {f'{family}-{task}': branch for task, branch in checkpoint.branches.items()}
    return {name: [row(checkpoint, branch, text, tokenizer.encode(text).ids) for text in SENTENCES] for name, branch in branches.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=Path)
    parser.add_argument('--out', type=Path, default=HERE.parents[1] / 'test' / 'runtime' / 'model-reference.json')
    arguments = parser.parse_args()
    recorded = {name: rows for family in PADDING for name, rows in record(family, arguments.folder).items()}
    body = ',\n'.join(
        f'  {json.dumps(name)}: [\n' + ',\n'.join('    ' + json.dumps(row, ensure_ascii=False) for row in rows) + '\n  ]'
        for name, rows in recorded.items()
    )
    arguments.out.write_text('{\n' + body + '\n}\n', 'utf8')


if __name__ == '__main__':
    main()
