"""What a tokenizer accepts as text, and the batch of sequences and pairs that it means."""

WRONG_TYPE = ('text input must be of type `str` (single example), `list[str]` (batch or single pretokenized example) or `list[list[str]]` (batch of '
              'pretokenized examples) or `list[tuple[list[str], list[str]]]` (batch of pretokenized sequence pairs).')
NOT_A_TEXT = 'TextEncodeInput must be Union[TextInputSequence, Tuple[InputSequence, InputSequence]]'


def as_batch(text, text_pair, is_split_into_words):
    """`(pairs, batched)`: a list of (first, second or None), each a string or, with `is_split_into_words`, a list of words."""
    if not _acceptable(text) or text_pair is not None and not _acceptable(text_pair):
        raise ValueError(WRONG_TYPE)
    batched = isinstance(text, (list, tuple))
    if is_split_into_words:
        batched = batched and bool(text) and isinstance(text[0], (list, tuple))
    if not batched:
        return [(_sequence(text, is_split_into_words), _sequence(text_pair, is_split_into_words) if text_pair else None)], False
    if isinstance(text_pair, str):
        raise TypeError('when tokenizing batches of text, `text_pair` must be a list or tuple with the same length as `text`.')
    if text_pair is not None:
        if len(text) != len(text_pair):
            raise ValueError(f'batch length of `text`: {len(text)} does not match batch length of `text_pair`: {len(text_pair)}.')
        text = list(zip(text, text_pair))
    return [_entry(each, is_split_into_words) for each in text], True


def _acceptable(text):
    """Upstream looks at the first element of each level only."""
    for _ in range(4):
        if isinstance(text, str):
            return True
        if not isinstance(text, (list, tuple)):
            return False
        if not text:
            return True
        text = text[0]
    return False


def _entry(each, is_split_into_words):
    if is_split_into_words:
        pair = isinstance(each, (list, tuple)) and len(each) == 2 and all(isinstance(part, (list, tuple)) for part in each)
        return tuple(_sequence(part, True) for part in each) if pair else (_sequence(each, True), None)
    if isinstance(each, (list, tuple)) and len(each) == 2:
        return _sequence(each[0], False), _sequence(each[1], False)
    return _sequence(each, False), None


def _sequence(text, is_split_into_words):
    words = is_split_into_words and isinstance(text, (list, tuple)) and all(isinstance(word, str) for word in text)
    if not words and not isinstance(text, str):
        raise TypeError('PreTokenizedEncodeInput must be Union[PreTokenizedInputSequence, Tuple[PreTokenizedInputSequence, PreTokenizedInputSequence]]'
                        if is_split_into_words else NOT_A_TEXT)
    if not is_split_into_words:
        try:
            text.encode()
        except UnicodeEncodeError:
            raise TypeError(NOT_A_TEXT) from None
    return text
