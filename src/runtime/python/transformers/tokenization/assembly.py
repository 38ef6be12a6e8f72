"""From ids of texts to sequences: truncation, special tokens around them, padding."""

from collections import namedtuple

Template = namedtuple('Template', 'before between after second_type')
"""Special ids before a sequence, between the two of a pair, after all; and the type id of the second sequence."""

Sequence = namedtuple('Sequence', 'ids type_ids special n_sequences')

NO_TEMPLATE = Template((), (), (), 1)


def added_by(template, pair):
    """How many special tokens a sequence or a pair gets."""
    return len(template.before) + len(template.after) + (len(template.between) if pair else 0)


def assemble(first, second, template, chosen, side):
    """One sequence, truncated and with its special tokens."""
    if chosen.truncation != 'do_not_truncate':
        first, second = _truncated(first, second, max(chosen.max_length - added_by(template, second is not None), 0), chosen.truncation, side)
    before, between, after, second_type = template
    ids, kinds = [*before, *first], len(before) + len(first)
    special = [1] * len(before) + [0] * len(first)
    if second is None:
        return Sequence([*ids, *after], [0] * (kinds + len(after)), special + [1] * len(after), 1)
    closing = between[:1] if second_type else between
    types = [0] * (kinds + len(closing)) + [second_type] * (len(between) - len(closing) + len(second) + len(after))
    return Sequence([*ids, *between, *second, *after], types, special + [1] * len(between) + [0] * len(second) + [1] * len(after), 2)


def _truncated(first, second, room, strategy, side):
    total = len(first) + len(second or ())
    if total <= room:
        return first, second
    if second is None or strategy == 'only_first':
        keep = (len(first) - (total - room), len(second or ()))
    elif strategy == 'only_second':
        keep = (len(first), len(second) - (total - room))
    else:
        keep = _fair(len(first), len(second), room)
    if min(keep) < 0 or strategy == 'only_second' and second is None:
        raise ValueError('Truncation error: Sequence to truncate too short to respect the provided max_length')
    return _cut(first, keep[0], side), None if second is None else _cut(second, keep[1], side)


def _fair(first, second, room):
    """How much of each of a pair stays: the longer one gives first, then both."""
    short, long = sorted((first, second))
    long = short if short > room else max(short, room - short)
    if short + long > room:
        short, long = room // 2, room // 2 + room % 2
    return (long, short) if first > second else (short, long)


def _cut(ids, keep, side):
    return ids[:keep] if side == 'right' else ids[len(ids) - keep:]


def padded(values, filler, length, side):
    """A list filled up to a length."""
    missing = [filler] * (length - len(values))
    return values + missing if side == 'right' else missing + values
