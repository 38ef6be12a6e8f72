"""Tokens that stand beside the vocabulary of the model."""


class AddedToken:
    """A token that is cut out of a text before anything else is."""

    def __init__(self, content, rstrip=False, lstrip=False, single_word=False, normalized=None, special=False):
        self.content, self.rstrip, self.lstrip, self.single_word, self.special = content, rstrip, lstrip, single_word, special
        self.normalized = (not special) if normalized is None else normalized

    def __str__(self):
        return self.content

    def __eq__(self, other):
        return isinstance(other, AddedToken) and vars(self) == vars(other)

    def __hash__(self):
        return hash(self.content)

    def __repr__(self):
        return (f'AddedToken("{self.content}", rstrip={self.rstrip}, lstrip={self.lstrip}, single_word={self.single_word}, '
                f'normalized={self.normalized}, special={self.special})')


AddedToken.__module__ = 'tokenizers'
