"""Ids back to tokens and text."""

import torch

from ..utils.logging import warning_once

_BLANKS = {' .': '.', ' ?': '?', ' !': '!', ' ,': ',', " ' ": "'", " n't": "n't", " 'm": "'m", " 's": "'s", " 've": "'ve", " 're": "'re"}
_NOT_CLEANED = (
    'Ignoring clean_up_tokenization_spaces=True for BPE tokenizer {}. The clean_up_tokenization post-processing step is designed for WordPiece tokenizers and '
    'is destructive for BPE (it strips spaces before punctuation). Set clean_up_tokenization_spaces=False to suppress this warning, or set '
    'clean_up_tokenization_spaces_for_bpe_even_though_it_will_corrupt_output=True to force cleanup anyway.'
)


def decode(tokenizer, token_ids, skip_special_tokens, clean_up):
    """The text of one sequence, or a list of texts of several."""
    token_ids = token_ids.tolist() if torch.is_tensor(token_ids) or hasattr(token_ids, 'tolist') else token_ids
    if isinstance(token_ids, (list, tuple)) and token_ids and isinstance(token_ids[0], (list, tuple)):
        return [_text(tokenizer, _ids(each), skip_special_tokens, clean_up) for each in token_ids]
    return _text(tokenizer, _ids([token_ids] if isinstance(token_ids, int) else token_ids), skip_special_tokens, clean_up)


def _ids(values):
    """Integers, or the error of upstream's library for what is none."""
    if hasattr(values, 'keys'):
        values = values['input_ids']
    if isinstance(values, str):
        raise TypeError("Can't extract `str` to `Vec`")
    if not isinstance(values, (list, tuple)):
        raise TypeError(f"argument 'ids': '{type(values).__name__}' object is not an instance of 'Sequence'")
    ids = [each.item() if torch.is_tensor(each) else int(each) if isinstance(each, bool) else each for each in values]
    for each in ids:
        if not isinstance(each, int):
            raise TypeError(f"'{type(each).__name__}' object cannot be interpreted as an integer")
        if each < 0:
            raise OverflowError('number too small to fit in target type')
        if each >= 1 << 32:
            raise OverflowError('number too large to fit in target type')
    return ids


def _text(tokenizer, ids, skip_special_tokens, clean_up):
    if skip_special_tokens:
        special = {number for number, token in tokenizer._added_tokens.items() if token.special}
        ids = [each for each in ids if each not in special]
    outside = [each for each in ids if each >= tokenizer.vocab_size and each in tokenizer._added_tokens]
    if outside and tokenizer._vocabulary.as_ is None:
        return _around_added(tokenizer, ids)
    text = tokenizer._vocabulary.decode([ids], skip_special_tokens)[0]
    if clean_up and tokenizer._vocabulary.byte_level:
        warning_once(_NOT_CLEANED.format(type(tokenizer).__name__))
    return _cleaned(text) if clean_up and not tokenizer._vocabulary.byte_level else text


def _around_added(tokenizer, ids):
    """Decodes the runs between tokens that the program added, which the runtime does not know."""
    blank, parts, run = '' if tokenizer._vocabulary.byte_level else ' ', [], []
    for each in [*ids, None]:
        token = tokenizer._added_tokens.get(each) if each is not None and each >= tokenizer.vocab_size else None
        if each is not None and token is None:
            run.append(each)
            continue
        parts += tokenizer._vocabulary.decode([run], False) if run else []
        parts += [token.content] if token else []
        run = []
    return blank.join(parts)


def _cleaned(text):
    for before, after in _BLANKS.items():
        text = text.replace(before, after)
    return text
