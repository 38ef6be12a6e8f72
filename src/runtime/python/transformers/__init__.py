"""The practice edition of transformers: RoBERTa and DistilBERT as upstream shows them, computed by bundled stand-ins in the runtime.

What upstream has and this has not can be imported, and raises `PracticeEditionLimit` when it is used; what upstream has not either raises
upstream's error.
"""

from . import models, pipelines, public_names, utils
from .configuration_utils import PreTrainedConfig, VERSION
from .models.auto import AutoConfig, AutoModel, AutoModelForMaskedLM, AutoModelForSequenceClassification, AutoTokenizer
from .models.bert import BertConfig, BertForMaskedLM, BertForSequenceClassification, BertModel, BertPreTrainedModel, BertTokenizer, BertTokenizerFast
from .models.distilbert import (DistilBertConfig, DistilBertForMaskedLM, DistilBertForSequenceClassification, DistilBertModel, DistilBertPreTrainedModel,
                                DistilBertTokenizer, DistilBertTokenizerFast)
from .models.gpt2 import GPT2Config, GPT2ForSequenceClassification, GPT2Model, GPT2PreTrainedModel, GPT2Tokenizer, GPT2TokenizerFast
from .models.roberta import (RobertaConfig, RobertaForMaskedLM, RobertaForSequenceClassification, RobertaModel, RobertaPreTrainedModel, RobertaTokenizer,
                             RobertaTokenizerFast)
from .modeling.pretrained_model import PreTrainedModel
from .pipelines import FeatureExtractionPipeline, FillMaskPipeline, Pipeline, TextClassificationPipeline, pipeline
from .tokenization.added_token import AddedToken
from .tokenization.base import PreTrainedTokenizerBase, PythonBackend, TokenizersBackend
from .tokenization.batch_encoding import BatchEncoding
from .tokenization.spans import CharSpan, TokenSpan
from .trainer_utils import set_seed
from .utils import is_tf_available, is_tokenizers_available, is_torch_available, logging

__version__ = f'{VERSION} (practice edition)'
PretrainedConfig = PreTrainedConfig
PreTrainedTokenizer, PreTrainedTokenizerFast = PythonBackend, TokenizersBackend


def __getattr__(name):
    if not public_names.known(name):
        raise AttributeError(f'module transformers has no attribute {name}')
    made = globals()[name] = public_names.stand_in(name)
    return made


def __dir__():
    return sorted(public_names.NAMES | set(globals()))
