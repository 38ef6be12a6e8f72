"""Which padding and truncation a call asks for."""

import warnings
from collections import namedtuple

PADDING = ['longest', 'max_length', 'do_not_pad']
TRUNCATION = ['only_first', 'only_second', 'longest_first', 'do_not_truncate']
LARGE_INTEGER = int(1e20)

Strategies = namedtuple('Strategies', 'padding truncation max_length stride', defaults=(0,))

WHOLE = Strategies('do_not_pad', 'do_not_truncate', None)


def strategies(tokenizer, padding=False, truncation=None, max_length=None, pad_to_multiple_of=None, stride=0):
    """The strategies, upstream's way round: a lone `max_length` truncates, and some combinations warn or raise."""
    if max_length is not None and padding is False and truncation is None:
        truncation = 'longest_first'
    if padding is True and max_length is not None and truncation in (None, False, 'do_not_truncate'):
        warnings.warn('`max_length` is ignored when `padding`=`True` and there is no truncation strategy. To pad to max length, use `padding=\'max_length\'`.',
                      stacklevel=4)
    padding = _named(padding, PADDING, 'longest', 'PaddingStrategy') or 'do_not_pad'
    truncation = _named(truncation, TRUNCATION, 'longest_first', 'TruncationStrategy') or 'do_not_truncate'
    if max_length is None and (padding == 'max_length' or truncation != 'do_not_truncate'):
        if tokenizer.model_max_length > LARGE_INTEGER:
            padding = 'do_not_pad' if padding == 'max_length' else padding
            truncation = 'do_not_truncate'
        else:
            max_length = tokenizer.model_max_length
    if padding != 'do_not_pad' and tokenizer.pad_token is None:
        raise ValueError('Asking to pad but the tokenizer does not have a padding token. Please select a token to use as `pad_token` '
                         '`(tokenizer.pad_token = tokenizer.eos_token e.g.)` or add a new pad token via `tokenizer.add_special_tokens({\'pad_token\': '
                         '\'[PAD]\'})`.')
    if truncation != 'do_not_truncate' and padding != 'do_not_pad' and pad_to_multiple_of and max_length % pad_to_multiple_of:
        raise ValueError(f'Truncation and padding are both activated but truncation length ({max_length}) is not a multiple of pad_to_multiple_of '
                         f'({pad_to_multiple_of}).')
    return Strategies(padding, truncation, max_length, stride)


def _named(value, names, default, kind):
    if value is False or value is None:
        return None
    if value is True:
        return default
    value = getattr(value, 'value', value)
    if value not in names:
        raise ValueError(f'{value} is not a valid {kind}, please select one of {names}')
    return value


def padded_length(longest, chosen, pad_to_multiple_of):
    """The length that every sequence of the batch is padded to; 0 for none."""
    if chosen.padding == 'do_not_pad':
        return 0
    length = chosen.max_length if chosen.padding == 'max_length' else longest
    return -(-length // pad_to_multiple_of) * pad_to_multiple_of if pad_to_multiple_of else length
