"""BERT: its classes, for the checkpoints that are here. No checkpoint of BERT's own is bundled."""

from .configuration_bert import BertConfig
from .modeling_bert import BertForMaskedLM, BertForSequenceClassification, BertModel, BertPreTrainedModel
from .tokenization_bert import BertTokenizer

BertTokenizerFast = BertTokenizer
