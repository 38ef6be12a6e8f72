"""One tokenized sequence, as the tokenizers library hands it out."""

from practice_bridge import PracticeEditionLimit

_NOT_HERE = frozenset('set_sequence_id truncate pad merge'.split())
NOWHERE = (0, 0, None)


class Encoding:
    """Ids, tokens, masks and places of one sequence or pair."""

    def __init__(self, sequence, sources, tokenizer, length, side):
        """`sources`: the text or texts that the ids are of. Filled up to `length` at the right or the left."""
        self._sources, self._tokenizer, self.n_sequences = sources, tokenizer, sequence.n_sequences
        missing = max(length - len(sequence.ids), 0)
        fillers = {'ids': tokenizer.pad_token_id, 'type_ids': tokenizer.pad_token_type_id, 'special': 1, 'origins': None}
        columns = {name: _filled(getattr(sequence, name), filler, missing, side) for name, filler in fillers.items()}
        self.ids, self.type_ids, self.special_tokens_mask, self._origins = columns.values()
        self.attention_mask = _filled([1] * len(sequence.ids), 0, missing, side)
        self.overflowing = []

    @property
    def tokens(self):
        """The tokens as strings. One that takes the blanks before it is shown with them."""
        found = self._tokenizer.convert_ids_to_tokens(self.ids)
        return [self._with_blanks(token, place) for place, token in enumerate(found)] if self._greedy else found

    @property
    def _greedy(self):
        """Ids of tokens that take the blanks before them, of those that are here."""
        return {number for number, token in self._tokenizer._added_tokens.items() if token.lstrip}.intersection(self.ids)

    def _with_blanks(self, token, place):
        origin = self._origins[place]
        if origin is None or self.ids[place] not in self._greedy or not isinstance(self._sources[origin[0]].part, str):
            return token
        before = self._sources[origin[0]].part[:self._place(origin)[0]]
        return before[len(before.rstrip()):] + token

    def _place(self, origin):
        return NOWHERE if origin is None else self._sources[origin[0]].places[origin[1]]

    @property
    def offsets(self):
        """`(start, end)` of every token in its text; `(0, 0)` of special tokens."""
        return [self._place(origin)[:2] for origin in self._origins]

    @property
    def word_ids(self):
        """The number of the word that every token is of; None for special tokens."""
        return [self._place(origin)[2] for origin in self._origins]

    words = word_ids

    @property
    def sequence_ids(self):
        """0 or 1 for the text that every token is of; None for special tokens."""
        return [origin and origin[0] for origin in self._origins]

    def token_to_sequence(self, token_index):
        """The text of a token, None for a special one."""
        return self._at(token_index, self.sequence_ids)

    def token_to_chars(self, token_index):
        """`(start, end)` of a token, None for a special one."""
        return None if self.token_to_sequence(token_index) is None else self.offsets[token_index]

    def token_to_word(self, token_index):
        """The word of a token, None for a special one."""
        return self._at(token_index, self.word_ids)

    def _at(self, token_index, values):
        if token_index < 0:
            raise OverflowError("can't convert negative int to unsigned")
        return values[token_index] if token_index < len(values) else None

    def char_to_token(self, char_pos, sequence_index=0):
        """The token that a character belongs to, None for one between tokens."""
        if char_pos < 0:
            raise OverflowError("can't convert negative int to unsigned")
        for number, origin in enumerate(self._origins):
            if origin is not None and origin[0] == sequence_index:
                start, end, _ = self._place(origin)
                if start <= char_pos < end:
                    return number
        return None

    def char_to_word(self, char_pos, sequence_index=0):
        """The word that a character belongs to."""
        token = self.char_to_token(char_pos, sequence_index)
        return None if token is None else self.token_to_word(token)

    def word_to_tokens(self, word_index, sequence_index=0):
        """`(first, after the last)` token of a word."""
        if word_index < 0:
            raise OverflowError("can't convert negative int to unsigned")
        found = [number for number, origin in enumerate(self._origins)
                 if origin is not None and origin[0] == sequence_index and self._place(origin)[2] == word_index]
        return (found[0], found[-1] + 1) if found else None

    def word_to_chars(self, word_index, sequence_index=0):
        """`(start, end)` of a word in its text."""
        span = self.word_to_tokens(word_index, sequence_index)
        return None if span is None else (self.offsets[span[0]][0], self.offsets[span[1] - 1][1])

    def __len__(self):
        return len(self.ids)

    def __repr__(self):
        return f'Encoding(num_tokens={len(self)}, attributes=[ids, type_ids, tokens, offsets, attention_mask, special_tokens_mask, overflowing])'

    def __getattr__(self, name):
        if name in _NOT_HERE:
            raise PracticeEditionLimit(f'`Encoding.{name}` is in upstream\'s tokenizers, and not in the practice edition.')
        raise AttributeError(f"'tokenizers.Encoding' object has no attribute '{name}'")


Encoding.__module__ = 'tokenizers'


def _filled(values, filler, missing, side):
    if not missing:
        return values
    return values + [filler] * missing if side == 'right' else [filler] * missing + values
