"""From tokens to characters and words of a text and back, for one sequence of a batch."""

from typing import NamedTuple


class CharSpan(NamedTuple):
    """Characters of a text, from `start` to before `end`."""

    start: int
    end: int


class TokenSpan(NamedTuple):
    """Tokens of a sequence, from `start` to before `end`."""

    start: int
    end: int


CharSpan.__module__ = TokenSpan.__module__ = 'transformers.tokenization_utils_base'


class Alignment:
    """Methods of `BatchEncoding`. With one index it is of the first sequence, with two the first of them names the sequence."""

    def tokens(self, batch_index=0):
        """The tokens of one sequence of the batch."""
        return self._of('tokens', batch_index).tokens

    def sequence_ids(self, batch_index=0):
        """For every token 0 or 1, the text of a pair that it is of; None for special tokens."""
        return self._of('sequence_ids', batch_index).sequence_ids

    def word_ids(self, batch_index=0):
        """For every token the number of its word; None for special tokens."""
        return self._of('word_ids', batch_index).word_ids

    def token_to_sequence(self, batch_or_token_index, token_index=None):
        """The text of a pair that a token is of."""
        return self._asked('token_to_sequence', batch_or_token_index, token_index)

    def token_to_word(self, batch_or_token_index, token_index=None):
        """The number of a token's word."""
        return self._asked('token_to_word', batch_or_token_index, token_index)

    def word_to_tokens(self, batch_or_word_index, word_index=None, sequence_index=0):
        """The tokens of a word, None when it has none."""
        span = self._asked('word_to_tokens', batch_or_word_index, word_index, sequence_index)
        return None if span is None else TokenSpan(*span)

    def token_to_chars(self, batch_or_token_index, token_index=None):
        """The characters of a token, None for a special one."""
        span = self._asked('token_to_chars', batch_or_token_index, token_index, counts_back=False)
        return None if span is None else CharSpan(*span)

    def char_to_token(self, batch_or_char_index, char_index=None, sequence_index=0):
        """The number of the token that a character is in, None for one between tokens."""
        return self._asked('char_to_token', batch_or_char_index, char_index, sequence_index, counts_back=False)

    def word_to_chars(self, batch_or_word_index, word_index=None, sequence_index=0):
        """The characters of a word."""
        return CharSpan(*self._asked('word_to_chars', batch_or_word_index, word_index, sequence_index, counts_back=False))

    def char_to_word(self, batch_or_char_index, char_index=None, sequence_index=0):
        """The number of the word that a character is in."""
        return self._asked('char_to_word', batch_or_char_index, char_index, sequence_index, counts_back=False)

    def _of(self, method, batch_index):
        if not self._encodings:
            raise ValueError(f'{method}() is not available when using Python based tokenizers')
        return self._encodings[batch_index]

    def _asked(self, method, index, second, *more, counts_back=True):
        self._of(method, 0)
        batch, number = (0, index) if second is None else (index, second)
        if counts_back:
            # Upstream reads attributes here that it never sets: negative numbers raise an AttributeError without words.
            batch, number = batch if batch >= 0 else self._batch_size + batch, number if number >= 0 else self._seq_len + number
        return getattr(self._of(method, batch), method)(number, *more)
