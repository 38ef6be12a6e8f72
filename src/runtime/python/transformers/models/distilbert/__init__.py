"""DistilBERT."""

from .configuration_distilbert import DistilBertConfig
from .modeling_distilbert import DistilBertForMaskedLM, DistilBertForSequenceClassification, DistilBertModel, DistilBertPreTrainedModel
from .tokenization_distilbert import DistilBertTokenizer

DistilBertTokenizerFast = DistilBertTokenizer
