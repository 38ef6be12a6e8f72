"""The LOAD REPORT: what a checkpoint had and the model did not want, and the other way round."""

import re

from .logging import logger

_NUMBER = re.compile(r'(?<=\.)\d+(?=\.|$)')
_NOTES = {
    'UNEXPECTED': 'can be ignored when loading from different task/architecture; not ok if you expect identical arch.',
    'MISSING': 'those params were newly initialized because missing from the checkpoint. Consider training on your downstream task.',
    'MISMATCH': 'ckpt weights were loaded, but they did not match the original empty weight shapes.',
}


def log_report(class_name, checkpoint, unexpected, missing, mismatched):
    """Logs the report as one warning; nothing when there is nothing to say. `mismatched` is `{key: (shape there, shape here)}`."""
    rows, notes = [], []
    if unexpected:
        rows += [(key, 'UNEXPECTED', '', '') for key in _folded(unexpected)]
        notes.append('UNEXPECTED')
    if missing:
        rows += [(key, 'MISSING', '') for key in _folded(missing)]
        notes.append('MISSING')
    if mismatched:
        rows += [(key, 'MISMATCH', f'Reinit due to size mismatch - ckpt: {there} vs model:{here}') for key, (there, here) in mismatched.items()]
        notes.append('MISMATCH')
    if rows:
        lines = '\n'.join(f'- {note}:\t{_NOTES[note]}' for note in notes)
        logger.warning(f'\x1b[1m{class_name} LOAD REPORT\x1b[0m from: {checkpoint}\n{_table(rows)}\n\nNotes:\n{lines}')


def _folded(keys):
    """Keys that differ in numbers only, as one: `layer.{0, 1}.weight`."""
    patterns = {}
    for key in keys:
        places = patterns.setdefault(_NUMBER.sub('*', key), [])
        for index, number in enumerate(_NUMBER.findall(key)):
            if len(places) <= index:
                places.append(set())
            places[index].add(int(number))
    return [_written(pattern, places) for pattern, places in patterns.items()]


def _written(pattern, places):
    head, *tail = pattern.split('*')
    return head + ''.join(_numbers(sorted(numbers)) + rest for numbers, rest in zip(places, tail))


def _numbers(values):
    if len(values) == 1:
        return str(values[0])
    inside = f'{values[0]}...{values[-1]}' if len(values) > 10 else ', '.join(map(str, values))
    return '{' + inside + '}'


def _table(rows):
    """Columns as wide as their widest cell. Upstream gives rows of one status a cell more than the others; where all have it, it shows."""
    header = ('Key', 'Status', '', '')
    width = min(map(len, rows))
    widths = [max(len(row[column]) for row in (header, *rows)) for column in range(width)]
    written = [' | '.join(cell.ljust(size) for cell, size in zip(row, widths)) for row in (header, *rows)]
    return '\n'.join([written[0], '-+-'.join('-' * size for size in widths), *written[1:]])
