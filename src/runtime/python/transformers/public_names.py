"""The names that upstream's `transformers` has, and what stands for those that are not here."""

import os

from practice_bridge import PracticeEditionLimit

with open(os.path.join(os.path.dirname(__file__), 'public_names.txt'), encoding='utf-8') as _file:
    NAMES = frozenset(_file.read().split())


_WITHOUT_WEIGHTS = {
    'ForTokenClassification': 'labels for single tokens', 'ForQuestionAnswering': 'answering questions', 'ForMultipleChoice': 'choosing between texts',
    'ForCausalLM': 'writing texts', 'LMHeadModel': 'writing texts', 'ForNextSentencePrediction': 'telling whether a sentence follows another',
}


def _limit(name):
    for ending, words in _WITHOUT_WEIGHTS.items():
        if ending in name:
            return PracticeEditionLimit(f'`{name}` is in transformers, and not in the practice edition: no model that is bundled has weights for {words}. There '
                                        'are bundled weights for classifying texts (ForSequenceClassification), for filling in words (ForMaskedLM), and the '
                                        'base models.')
    return PracticeEditionLimit(f'`{name}` is in transformers, and not in the practice edition of transformers that runs here. Tokenizers and models of '
                                "RoBERTa and DistilBERT, the Auto classes for them and the pipelines 'sentiment-analysis', 'fill-mask' and "
                                "'feature-extraction' are.")


class _Absent(type):
    """Class of the stand-ins: they can be imported and named, and using them raises a limit of ours."""

    def __call__(cls, *args, **kwargs):
        raise _limit(cls.__name__)

    def __getattr__(cls, name):
        # `help` asks every class for some private names of its own
        if name.startswith('_'):
            raise AttributeError(f"type object '{cls.__name__}' has no attribute '{name}'")
        raise _limit(f'{cls.__name__}.{name}')


def stand_in(name):
    """A class of that name that raises when it is used."""
    return _Absent(name, (), {'__module__': 'transformers', '__doc__': 'In transformers; not in the practice edition.'})


def known(name):
    """Whether upstream has a name. The names of fast tokenizers mean the tokenizers themselves."""
    return name in NAMES or name.endswith('TokenizerFast') and name.removesuffix('Fast') in NAMES
