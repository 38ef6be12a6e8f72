"""GPT-2's tokenizer class. On other checkpoints it takes what their tokenizer.json says, and knows only its own special token."""

from practice_bridge import PracticeEditionLimit

from ...tokenization.added_token import AddedToken
from ...tokenization.assembly import NO_TEMPLATE, Template
from ...tokenization.base import TokenizersBackend
from ...tokenization.loading import WITHOUT_TOKENIZER_JSON
from ...tokenization.vocabulary import Letters, NoVocabulary, Vocabulary
from ..roberta.tokenization_roberta import added_tokens, template

END = '<|endoftext|>'
SPECIAL = {'bos_token': END, 'eos_token': END, 'unk_token': END}
_PLACE_IN_ROBERTA = 50260


class GPT2Tokenizer(TokenizersBackend):
    """Byte-level byte pairs without padding, mask or start token."""

    def __init__(self, vocab=None, merges=None, **kwargs):
        raise PracticeEditionLimit('A tokenizer of your own vocabulary is not in the practice edition; use `GPT2Tokenizer.from_pretrained`.')

    def _of_checkpoint(self, name):
        vocabulary = Vocabulary(name)
        end = AddedToken(END, special=True)
        if vocabulary.family == 'roberta':
            own = (_PLACE_IN_ROBERTA, end)
            if name in WITHOUT_TOKENIZER_JSON:
                return self._set_up(vocabulary, SPECIAL, NO_TEMPLATE, name, [own])
            return self._set_up(vocabulary, SPECIAL, template(0, 2), name, [*added_tokens(), own])
        if name in WITHOUT_TOKENIZER_JSON:
            return self._set_up(NoVocabulary([END]), SPECIAL, NO_TEMPLATE, name, [(0, end)], vocabulary.info['model_max_length'])
        ids = {role: token['id'] for role, token in vocabulary.info['special_tokens'].items()}
        of_file = [(token['id'], AddedToken(token['content'], special=True)) for token in vocabulary.info['special_tokens'].values()]
        around = Template((ids['cls_token'],), (ids['sep_token'],), (ids['sep_token'],), 1)
        return self._set_up(Letters(name), SPECIAL, around, name, [*of_file, (vocabulary.size, end)])
