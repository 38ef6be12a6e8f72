"""Tokenizer files as the folders on the hub have them: some with a tokenizer.json, some with the vocabulary of one tokenizer only."""

import json
from pathlib import Path


def write_tokenizer(source: Path, folder: Path, alone: bool) -> None:
    """`alone`: with a tokenizer.json, which every class reads, as base checkpoints have it. Else the files that one class reads."""
    file = json.loads(source.read_text('utf8'))
    model = file['model']
    bert = model['type'] == 'WordPiece'
    config = {'do_lower_case': True, 'model_max_length': 512} if bert else {'model_max_length': 512}
    (folder / 'tokenizer_config.json').write_text(json.dumps(config), 'utf8')
    by_id = sorted(model['vocab'], key=model['vocab'].get)
    if alone:
        (folder / 'tokenizer.json').write_text(source.read_text('utf8'), 'utf8')
    if bert:
        (folder / 'vocab.txt').write_text('\n'.join(by_id) + '\n', 'utf8')
    else:
        merges = (merge if isinstance(merge, str) else ' '.join(merge) for merge in model['merges'])
        (folder / 'vocab.json').write_text(json.dumps(model['vocab'], ensure_ascii=False), 'utf8')
        (folder / 'merges.txt').write_text('#version: 0.2\n' + '\n'.join(merges) + '\n', 'utf8')
