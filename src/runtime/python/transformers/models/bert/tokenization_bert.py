"""BERT's tokenizer class."""

from practice_bridge import PracticeEditionLimit

from ...tokenization.added_token import AddedToken
from ...tokenization.assembly import Template
from ...tokenization.base import TokenizersBackend
from ...tokenization.loading import WITHOUT_TOKENIZER_JSON
from ...tokenization.vocabulary import NoVocabulary, Vocabulary
from ..roberta.tokenization_roberta import added_tokens

SPECIAL = {'unk_token': '[UNK]', 'sep_token': '[SEP]', 'pad_token': '[PAD]', 'cls_token': '[CLS]', 'mask_token': '[MASK]'}
_LEFT_WITH = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']


class BertTokenizer(TokenizersBackend):
    """Words in lower case, split into pieces that the vocabulary has."""

    model_input_names = ['input_ids', 'token_type_ids', 'attention_mask']

    def __init__(self, vocab=None, **kwargs):
        raise PracticeEditionLimit(f'A tokenizer of your own vocabulary is not in the practice edition; use `{type(self).__name__}.from_pretrained`.')

    def _of_checkpoint(self, name):
        vocabulary = Vocabulary(name)
        longest = vocabulary.info['model_max_length']
        if vocabulary.family == 'distilbert':
            return self._set_up(vocabulary, SPECIAL, *self._specials(name, vocabulary.info['special_tokens']))
        if name in WITHOUT_TOKENIZER_JSON:
            left = NoVocabulary(_LEFT_WITH, Vocabulary(name, 'bert'), 1)
            ids = {role: {'content': token, 'id': _LEFT_WITH.index(token)} for role, token in SPECIAL.items()}
            return self._set_up(left, SPECIAL, *self._specials(name, ids), longest)
        over = Vocabulary(name, 'bert')
        template, _, added = self._specials(name, over.info['special_tokens'])
        return self._set_up(over, SPECIAL, template, name, [*added_tokens(), *added])

    @staticmethod
    def _specials(name, tokens):
        """Template, name and added tokens for the ids of BERT's special tokens: `[CLS] A [SEP]`, `[CLS] A [SEP] B [SEP]`."""
        ids = {role: token['id'] for role, token in tokens.items()}
        added = [(token['id'], AddedToken(token['content'], special=True)) for token in sorted(tokens.values(), key=lambda each: each['id'])]
        return Template((ids['cls_token'],), (ids['sep_token'],), (ids['sep_token'],), 1), name, added
