"""A text as a tokenizer read it: its ids, and, when a program asks, where each of its tokens stands."""

import re
from functools import cached_property

from practice_bridge import PracticeEditionLimit


class Source:
    """One text, or a list of words. `pieces`: for each word the stretches `(start, text)` and `(start, text, id)` of a token that the program added."""

    def __init__(self, tokenizer, part):
        self._vocabulary, self.part = tokenizer._vocabulary, part
        self.words = [part] if isinstance(part, str) else part
        self.pieces = [list(_cut_out(word, tokenizer)) for word in self.words]
        self.ids = []

    def texts(self):
        """What the vocabulary has to read, in order."""
        return [piece[1] for word in self.pieces for piece in word if len(piece) == 2]

    def read(self, encoded):
        """Takes the ids of its texts from an iterator over those of all."""
        for word in self.pieces:
            for piece in word:
                self.ids += next(encoded) if len(piece) == 2 else [piece[2]]

    @cached_property
    def places(self):
        """`(start, end, word)` of every id. Characters count from the beginning of the text, or of the word where a list of words was given."""
        if not hasattr(self._vocabulary, 'places'):
            raise PracticeEditionLimit('Where tokens stand in the text is not known in the practice edition for a tokenizer class over a vocabulary of '
                                       'another family.')
        found, told, whole = [], iter(self._vocabulary.places(self.texts())), isinstance(self.part, str)
        for number, word in enumerate(self.pieces):
            first = 0
            for piece in word:
                own = [(0, len(piece[1]), 0)] if len(piece) == 3 else next(told)
                found += [(piece[0] + start, piece[0] + end, first + word_id if whole else number) for start, end, word_id in own]
                first += own[-1][2] + 1 if own else 0
        return found


def read_ids(tokenizer, sources):
    """Fills in the ids of texts, in one request for all of them."""
    texts = [text for source in sources for text in source.texts()]
    encoded = iter(tokenizer._vocabulary.encode(texts) if texts else ())
    for source in sources:
        source.read(encoded)


def _cut_out(text, tokenizer):
    """A text in stretches, tokens that the program added apart."""
    added = tokenizer._added
    if not added:
        yield from [(0, text)] if text else ()
        return
    end = 0
    for match in re.finditer('|'.join(_pattern(tokenizer._added_tokens[number], tokenizer) for _, number in _longest_first(added)), text):
        if match.start() > end:
            yield end, text[end:match.start()]
        yield match.start(), match[0], next(number for token, number in _longest_first(added) if token.lower() in match[0].lower())
        end = match.end()
    if end < len(text):
        yield end, text[end:]


def _longest_first(added):
    return sorted(added.items(), key=lambda item: len(item[0]), reverse=True)


def _pattern(token, tokenizer):
    """How a token is found. One that is normalised is found in any case where the tokenizer lowers the text."""
    found = re.escape(token.content)
    if token.single_word:
        found = rf'\b{found}\b'
    found = (r'\s*' if token.lstrip else '') + found + (r'\s*' if token.rstrip else '')
    return f'(?i:{found})' if token.normalized and not tokenizer._vocabulary.byte_level else found
