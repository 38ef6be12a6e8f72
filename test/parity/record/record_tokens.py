"""What the tokenizers library makes of texts: ids, places, words, and the text that the ids decode to.

    python record_tokens.py TOKENIZERS TEXTS OUT

TEXTS is a JSON list of strings; OUT gets one line of JSON for each tokenizer and text: the record, of a long text only its digest.
"""

import hashlib
import json
import sys
from pathlib import Path

from tokenizers import Tokenizer

NAMES = {'roberta': 'roberta-base', 'bert': 'distilbert-base-uncased'}
MOST_TOKENS = 400


def record(tokenizer: Tokenizer, text: str) -> dict:
    try:
        found = tokenizer.encode_batch([text], add_special_tokens=False)[0]
    except TypeError as error:
        return {'error': str(error)}
    starts, ends = ([place[side] for place in found.offsets] for side in (0, 1))
    decoded = tokenizer.decode(found.ids, skip_special_tokens=False)
    if len(found.ids) <= MOST_TOKENS:
        return {'ids': found.ids, 'starts': starts, 'ends': ends, 'words': found.word_ids, 'decoded': decoded}
    whole = ';'.join([*(','.join(map(str, column)) for column in (found.ids, starts, ends, found.word_ids)), decoded])
    return {'sha256': hashlib.sha256(whole.encode()).hexdigest()}


def main(folder: Path, texts: Path, out: Path) -> None:
    with out.open('w', encoding='utf8') as lines:
        for name, checkpoint in NAMES.items():
            tokenizer = Tokenizer.from_file(str(folder / name / 'tokenizer.json'))
            for number, text in enumerate(json.loads(texts.read_text('utf8'))):
                lines.write(json.dumps({'name': checkpoint, 'text': number, **record(tokenizer, text)}) + '\n')


if __name__ == '__main__':
    main(*map(Path, sys.argv[1:]))
