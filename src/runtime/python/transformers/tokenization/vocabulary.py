"""Where ids come from: the tokenizer of the runtime, or what upstream's classes make of a vocabulary that is not theirs."""

from functools import cache
from itertools import count, islice

from practice_bridge import PracticeEditionLimit, request


@cache
def _tokens(name, as_):
    """In the order of their ids. Half a megabyte: fetched when a program looks at it, and once."""
    _, _, lines = request('tokenizer.vocab', {'name': name, 'as': as_})[1]['tokens']
    return str(lines, 'utf-8').split('\n')


@cache
def _index(name, as_):
    """Ids by token."""
    return dict(zip(_tokens(name, as_), count()))


class Vocabulary:
    """The runtime's tokenizer of that name; `as_='bert'` puts BERT's rules over its vocabulary."""

    byte_level = property(lambda self: self.as_ is None and self.family == 'roberta')

    def __init__(self, name, as_=None):
        self.name, self.as_ = name, as_
        self.info = request('tokenizer.load', {'name': name, 'as': as_})[0]
        self.family, self.size = self.info['family'], self.info['vocab_size']

    tokens = property(lambda self: _tokens(self.name, self.as_))
    index = property(lambda self: _index(self.name, self.as_))

    def tokens_of(self, ids):
        """The token of every id, None where there is none."""
        return request('tokenizer.vocab', {'name': self.name, 'as': self.as_, 'ids': ids})[0]['tokens'] if ids else []

    def ids_of(self, words):
        """The id of every token, None where there is none."""
        return request('tokenizer.vocab', {'name': self.name, 'as': self.as_, 'words': words})[0]['ids'] if words else []

    def encode(self, texts):
        """Ids of every text, without special tokens around them."""
        return request('tokenizer.encode', {'name': self.name, 'as': self.as_, 'texts': texts})[0]['ids']

    def places(self, texts):
        """`(start, end, word)` of every token of every text."""
        if not texts:
            return []
        answer, tensors = request('tokenizer.encode', {'name': self.name, 'as': self.as_, 'texts': texts, 'places': True})
        columns = (tensors[name][2] for name in ('start', 'end', 'word'))
        rows = zip(*columns)
        return [list(islice(rows, count)) for count in answer['counts']]

    def decode(self, ids, skip_special_tokens):
        """A text for every list of ids."""
        return request('tokenizer.decode', {'name': self.name, 'as': self.as_, 'ids': ids, 'skip_special_tokens': skip_special_tokens,
                                            'clean_up_tokenization_spaces': False})[0]['texts']


class Letters(Vocabulary):
    """Byte pairs over a vocabulary of words: no merges fit, so single letters are looked up and unknown ones vanish."""

    byte_level, places = True, property()

    def encode(self, texts):
        index, letters = self.index, byte_letters()
        return [[index[letter] for letter in map(letters.__getitem__, text.encode()) if letter in index] for text in texts]


class NoVocabulary:
    """The few special tokens that upstream is left with when it finds no file of the class: every text comes out empty, or unknown."""

    byte_level, family, as_ = False, 'none', None

    def __init__(self, tokens, words=None, unknown=None, model_max_length=512):
        self.tokens, self.index, self.size = tokens, {token: number for number, token in enumerate(tokens)}, len(tokens)
        self._words, self._unknown = words, unknown
        self.info = {'model_max_length': model_max_length}

    def tokens_of(self, ids):
        return [self.tokens[each] if each < self.size else None for each in ids]

    def ids_of(self, words):
        return [self.index.get(word) for word in words]

    def encode(self, texts):
        if self._words is None:
            return [[] for _ in texts]
        return [[self._unknown] * len(ids) for ids in self._words.encode(texts)]

    def places(self, texts):
        if self._words is not None:
            raise PracticeEditionLimit('Where tokens stand in the text is not known in the practice edition for a class that found no vocabulary.')
        return [[] for _ in texts]

    def decode(self, ids, skip_special_tokens):
        return [' '.join(self.tokens[each] for each in one if each < self.size and not skip_special_tokens) for one in ids]


_letters = []


def byte_letters():
    """The letter that stands for each of the 256 bytes in a byte-level vocabulary."""
    if not _letters:
        plain = [*range(33, 127), *range(161, 173), *range(174, 256)]
        others = iter(range(256, 512))
        shown = set(plain)
        _letters.extend(chr(byte) if byte in shown else chr(next(others)) for byte in range(256))
    return _letters
