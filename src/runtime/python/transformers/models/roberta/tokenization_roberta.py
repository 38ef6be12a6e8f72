"""RoBERTa's tokenizer class."""

from practice_bridge import PracticeEditionLimit

from ...tokenization.added_token import AddedToken
from ...tokenization.assembly import Template
from ...tokenization.base import TokenizersBackend
from ...tokenization.loading import WITHOUT_TOKENIZER_JSON
from ...tokenization.vocabulary import Letters, NoVocabulary, Vocabulary

SPECIAL = {'bos_token': '<s>', 'eos_token': '</s>', 'unk_token': '<unk>', 'sep_token': '</s>', 'pad_token': '<pad>', 'cls_token': '<s>', 'mask_token': '<mask>'}
_LEFT_WITH = ['<pad>', '<unk>', '<s>', '</s>', '<mask>']
UNLIMITED = 1000000000000000019884624838656


def added_tokens():
    """What RoBERTa's tokenizer.json adds to its vocabulary."""
    plain = [(number, AddedToken(token, normalized=True, special=True)) for number, token in enumerate(['<s>', '<pad>', '</s>', '<unk>'])]
    return [*plain, (50264, AddedToken('<mask>', lstrip=True, normalized=False, special=True))]


def template(begin, end):
    """`<s> A </s>` and `<s> A </s></s> B </s>`, all of type 0."""
    return Template((begin,), (end, end), (end,), 0)


class RobertaTokenizer(TokenizersBackend):
    """Byte-level byte pairs: every text can be written, a blank belongs to the word after it."""

    def __init__(self, vocab=None, merges=None, **kwargs):
        if (vocab is None) != (merges is None):
            raise ValueError('`vocab` and `merges` must be both be from memory or both filenames')
        if vocab is not None:
            raise PracticeEditionLimit('A tokenizer of your own vocabulary is not in the practice edition; use `RobertaTokenizer.from_pretrained`.')
        self._left_with_special('', UNLIMITED)

    def _of_checkpoint(self, name):
        vocabulary = Vocabulary(name)
        if vocabulary.family == 'roberta':
            return self._set_up(vocabulary, SPECIAL, template(0, 2), name, added_tokens())
        if name in WITHOUT_TOKENIZER_JSON:
            return self._left_with_special(name, vocabulary.info['model_max_length'])
        size = vocabulary.size
        own = [(size + place, AddedToken(token, special=True)) for place, token in enumerate(dict.fromkeys(SPECIAL.values()))]
        return self._set_up(Letters(name), SPECIAL, template(size, size + 1), name, [*_of_file(vocabulary), *own])

    def _left_with_special(self, name, longest):
        added = [(number, AddedToken(token, special=True)) for number, token in enumerate(_LEFT_WITH)]
        return self._set_up(NoVocabulary(_LEFT_WITH), SPECIAL, template(2, 3), name, added, longest)


def _of_file(vocabulary):
    tokens = sorted((token['id'], token['content']) for token in vocabulary.info['special_tokens'].values())
    return [(number, AddedToken(content, special=True)) for number, content in tokens]
