"""Records what the shipped weights compute, by the numpy forward of the int8 weights: the tests compare the product with it.

    python whole/record_reference.py FOLDER [--out ../../test/runtime/model-reference.json]

FOLDER as for convert.py. Ids come from ../../tokenizers by way of the `tokenizers` package, so they are independent of transformers.js too.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from checkpoint import Checkpoint, read_checkpoint
from convert import MODELS
from quantize import restored_checkpoint
from reference import hidden_states, logits

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


def record(checkpoint: Checkpoint, tokenizer: Tokenizer) -> list[dict[str, object]]:
    def row(sentence: str) -> dict[str, object]:
        ids = tokenizer.encode(sentence).ids
        batch = np.array([ids])
        hidden = hidden_states(checkpoint, batch, np.ones_like(batch))
        kept = hidden[0, [0, -1], :NUMBERS_A_ROW]
        return {'text': sentence, 'ids': ids, 'logits': logits(checkpoint, hidden)[0].round(7).tolist(), 'hidden': kept.round(7).tolist()}

    return [row(sentence) for sentence in SENTENCES]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folder', type=Path)
    parser.add_argument('--out', type=Path, default=Path(__file__).parents[3] / 'test' / 'runtime' / 'model-reference.json')
    arguments = parser.parse_args()
    recorded = {}
    for name, source in MODELS.items():
        checkpoint = read_checkpoint(arguments.folder / f'{source}-config.json', arguments.folder / f'{source}-fp16.safetensors')
        tokenizer_file = Path(__file__).parents[2] / 'tokenizers' / TOKENIZERS[checkpoint.family] / 'tokenizer.json'
        recorded[name] = record(restored_checkpoint(checkpoint), Tokenizer.from_file(str(tokenizer_file)))
    body = ',\n'.join(
        f'  {json.dumps(name)}: [\n' + ',\n'.join('    ' + json.dumps(row, ensure_ascii=False) for row in rows) + '\n  ]'
        for name, rows in recorded.items()
    )
    arguments.out.write_text('{\n' + body + '\n}\n', 'utf8')


if __name__ == '__main__':
    main()
