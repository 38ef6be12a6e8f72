"""One tokenized sequence, as the tokenizers library hands it out."""

from practice_bridge import PracticeEditionLimit

_UNKNOWN = frozenset('offsets word_ids words sequence_ids char_to_token char_to_word token_to_chars token_to_sequence token_to_word word_to_chars '
                     'word_to_tokens set_sequence_id truncate pad merge'.split())


class Encoding:
    """Ids, tokens and masks of one sequence or pair. Offsets into the text are not known here."""

    def __init__(self, ids, type_ids, special_tokens_mask, attention_mask, tokens, n_sequences):
        self.ids, self.type_ids, self.special_tokens_mask, self.attention_mask = ids, type_ids, special_tokens_mask, attention_mask
        self.overflowing, self.n_sequences, self._tokens = [], n_sequences, tokens

    @property
    def tokens(self):
        return self._tokens(self.ids)

    def __len__(self):
        return len(self.ids)

    def __repr__(self):
        return f'Encoding(num_tokens={len(self)}, attributes=[ids, type_ids, tokens, offsets, attention_mask, special_tokens_mask, overflowing])'

    def __getattr__(self, name):
        if name in _UNKNOWN:
            raise PracticeEditionLimit(f'`Encoding.{name}` is in upstream\'s tokenizers; the practice edition does not know where in the text a token stands.')
        raise AttributeError(f"'tokenizers.Encoding' object has no attribute '{name}'")


Encoding.__module__ = 'tokenizers'
