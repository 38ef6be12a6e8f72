"""From ids of texts to sequences: truncation, special tokens around them, padding."""

from collections import namedtuple

from practice_bridge import PracticeEditionLimit

Template = namedtuple('Template', 'before between after second_type')
"""Special ids before a sequence, between the two of a pair, after all; and the type id of the second sequence."""

Sequence = namedtuple('Sequence', 'ids type_ids special origins n_sequences')
"""`origins`: for each id (0 or 1 for the text it is of, its number in that text), None for a special token."""

NO_TEMPLATE = Template((), (), (), 1)


def added_by(template, pair):
    """How many special tokens a sequence or a pair gets."""
    return len(template.before) + len(template.after) + (len(template.between) if pair else 0)


def assemble(first, second, template, chosen, side, with_overflow=False):
    """The sequences of a text or a pair: one, truncated and with its special tokens; with `with_overflow` one more for each stretch that was cut off."""
    room = max(chosen.max_length - added_by(template, second is not None), 0) if chosen.truncation != 'do_not_truncate' else None
    keeps = (len(first), len(second or ())) if room is None else _kept(first, second, room, chosen.truncation)
    windows = [_windows(len(ids or ()), keep, chosen.stride, side) for ids, keep in zip((first, second), keeps)]
    return [_joined(first, second, template, ranges) for ranges in (_combined(*windows) if with_overflow else [(windows[0][0], windows[1][0])])]


def _combined(first, second):
    """The stretch of each text that stays, then what is cut off of the one with all that is left of the other."""
    if len(first) > 1 and len(second) > 1:
        yield first[0], second[0]
        raise PracticeEditionLimit('`return_overflowing_tokens` of a pair of which both are truncated is not in the practice edition of transformers.')
    yield from ((one, two) for one in first for two in second)


def _joined(first, second, template, ranges):
    """The stretches of both texts with the special tokens round them."""
    before, between, after, second_type = template
    one, two = ranges
    ids, special, origins = [*before, *first[one.start:one.stop]], [1] * len(before) + [0] * len(one), [None] * len(before) + [(0, place) for place in one]
    if second is None:
        return Sequence([*ids, *after], [0] * (len(ids) + len(after)), special + [1] * len(after), origins + [None] * len(after), 1)
    closing = between[:1] if second_type else between
    types = [0] * (len(ids) + len(closing)) + [second_type] * (len(between) - len(closing) + len(two) + len(after))
    return Sequence([*ids, *between, *second[two.start:two.stop], *after], types, special + [1] * len(between) + [0] * len(two) + [1] * len(after),
                    [*origins, *[None] * len(between), *((1, place) for place in two), *[None] * len(after)], 2)


def _kept(first, second, room, strategy):
    """How many ids of each text stay."""
    total = len(first) + len(second or ())
    if total <= room:
        return len(first), len(second or ())
    if strategy == 'only_second' and second is None:
        raise Exception('Truncation error: Second sequence not provided')
    if room == 0:
        return 0, 0
    if strategy not in ('only_first', 'only_second'):
        return _fair(len(first), len(second), room) if second is not None else (room, 0)
    keep = [len(first), len(second or ())]
    keep[strategy == 'only_second'] -= total - room
    if keep[strategy == 'only_second'] <= 0:
        raise Exception('Truncation error: Sequence to truncate too short to respect the provided max_length')
    return tuple(keep)


def _fair(first, second, room):
    """How much of each of a pair stays: the longer one gives first, then both."""
    short, long = sorted((first, second))
    long = short if short > room else max(short, room - short)
    if short + long > room:
        short, long = room // 2, room // 2 + room % 2
    return (long, short) if first > second else (short, long)


def _windows(length, keep, stride, side):
    """Ranges of at most `keep` ids that overlap by `stride` and cover them all; the first one is what stays."""
    if keep >= length:
        return [range(length)]
    if keep == 0:
        return [range(0), range(length)]
    if stride and stride >= keep:
        raise PracticeEditionLimit(f'`stride` must be less than the {keep} tokens that are left of a text; upstream ends with a panic here.')
    count = -(-(length - keep) // (keep - stride)) + 1
    if side == 'right':
        return [range(place * (keep - stride), min(place * (keep - stride) + keep, length)) for place in range(count)]
    ends = [length - place * (keep - stride) for place in range(count)]
    return [range(max(end - keep, 0), end) for end in ends]


def padded(values, filler, length, side):
    """A list filled up to a length."""
    missing = [filler] * (length - len(values))
    return values + missing if side == 'right' else missing + values
