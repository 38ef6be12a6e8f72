"""The Auto classes. DistilBERT checkpoints get BERT's tokenizer class, as upstream's do."""

import copy

from practice_bridge import PracticeEditionLimit, request

from ...configuration_utils import PreTrainedConfig, load_fields
from ...tokenization.loading import checked_name
from ..bert import BertForMaskedLM, BertForSequenceClassification, BertModel, BertTokenizer
from ..bert.configuration_bert import BertConfig
from ..distilbert import DistilBertForMaskedLM, DistilBertForSequenceClassification, DistilBertModel
from ..distilbert.configuration_distilbert import DistilBertConfig
from ..gpt2 import GPT2ForSequenceClassification, GPT2Model
from ..gpt2.configuration_gpt2 import GPT2Config
from ..roberta import RobertaForMaskedLM, RobertaForSequenceClassification, RobertaModel, RobertaTokenizer
from ..roberta.configuration_roberta import RobertaConfig

_CONFIGS = {'bert': BertConfig, 'distilbert': DistilBertConfig, 'gpt2': GPT2Config, 'roberta': RobertaConfig}


def _family(name):
    return request('tokenizer.load', {'name': checked_name(name)})[0]['family']


class AutoTokenizer:
    """The tokenizer class that fits a checkpoint."""

    def __init__(self):
        raise OSError('AutoTokenizer is designed to be instantiated using the `AutoTokenizer.from_pretrained(pretrained_model_name_or_path)` method.')

    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, *inputs, **kwargs):
        """The tokenizer of a checkpoint, in the class that fits it: `AutoTokenizer.from_pretrained('roberta-base')`.

        Keyword arguments set what tokenizers have, such as `model_max_length` and `padding_side`. The tokenizer is then called with a text or
        a list of texts. Raises `OSError` where there is no checkpoint of that name.
        """
        fitting = RobertaTokenizer if _family(pretrained_model_name_or_path) == 'roberta' else BertTokenizer
        return fitting.from_pretrained(pretrained_model_name_or_path, *inputs, **kwargs)


class AutoConfig:
    """The configuration class that fits a checkpoint."""

    def __init__(self):
        raise OSError('AutoConfig is designed to be instantiated using the `AutoConfig.from_pretrained(pretrained_model_name_or_path)` method.')

    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, **kwargs):
        """The configuration of a checkpoint, in the class that fits it.

        Keyword arguments change its fields (`num_labels=3`). Raises `OSError` where there is no such checkpoint.
        """
        fields = load_fields(pretrained_model_name_or_path)
        return _CONFIGS[fields['model_type']].of_fields(fields, kwargs, with_dtype=False)


class _AutoModelClass:
    """Base of the classes that choose a model class."""

    CLASSES = {}

    def __init__(self, *args, **kwargs):
        name = type(self).__name__
        raise OSError(f'{name} is designed to be instantiated using the `{name}.from_pretrained(pretrained_model_name_or_path)` or '
                      f'`{name}.from_config(config)` methods.')

    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, *model_args, **kwargs):
        """The model of a checkpoint, in the class that fits it: `AutoModel.from_pretrained('roberta-base')`.

        Keyword arguments change its configuration (`num_labels=3`). What the checkpoint has no weights for is newly initialised, and a report
        says so. Raises `OSError` where there is no checkpoint of that name.
        """
        config = kwargs.get('config')
        family = config.model_type if isinstance(config, PreTrainedConfig) else _family(pretrained_model_name_or_path)
        return cls._class_for(family).from_pretrained(pretrained_model_name_or_path, *model_args, **kwargs)

    @classmethod
    def from_config(cls, config, **kwargs):
        """A model without weights: it prints, and does not run here."""
        return cls._class_for(config.model_type)(copy.deepcopy(config))

    @classmethod
    def _class_for(cls, family):
        if family not in cls.CLASSES:
            raise PracticeEditionLimit(f'{cls.__name__} for models of type `{family}` is not in the practice edition of transformers.')
        return cls.CLASSES[family]


class AutoModel(_AutoModelClass):
    """The model without a head."""

    CLASSES = {'bert': BertModel, 'distilbert': DistilBertModel, 'gpt2': GPT2Model, 'roberta': RobertaModel}


class AutoModelForSequenceClassification(_AutoModelClass):
    """The model with a classifier."""

    CLASSES = {'bert': BertForSequenceClassification, 'distilbert': DistilBertForSequenceClassification, 'gpt2': GPT2ForSequenceClassification,
               'roberta': RobertaForSequenceClassification}


class AutoModelForMaskedLM(_AutoModelClass):
    """The model with a head that fills in words."""

    CLASSES = {'bert': BertForMaskedLM, 'distilbert': DistilBertForMaskedLM, 'roberta': RobertaForMaskedLM}


AutoTokenizer.from_pretrained.__func__.__qualname__ = 'AutoTokenizer.from_pretrained'
_AutoModelClass.from_pretrained.__func__.__qualname__ = '_BaseAutoModelClass.from_pretrained'
for _class in (AutoTokenizer, AutoConfig, AutoModel, AutoModelForSequenceClassification, AutoModelForMaskedLM):
    _class.__module__ = {'AutoTokenizer': 'transformers.models.auto.tokenization_auto', 'AutoConfig': 'transformers.models.auto.configuration_auto'}.get(
        _class.__name__, 'transformers.models.auto.modeling_auto')
