"""RoBERTa."""

from .configuration_roberta import RobertaConfig
from .modeling_roberta import RobertaForMaskedLM, RobertaForSequenceClassification, RobertaModel, RobertaPreTrainedModel
from .tokenization_roberta import RobertaTokenizer

RobertaTokenizerFast = RobertaTokenizer
