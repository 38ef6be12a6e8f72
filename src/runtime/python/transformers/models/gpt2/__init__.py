"""GPT-2: its classes, for the checkpoints that are here. No checkpoint of GPT-2's own is bundled."""

from .configuration_gpt2 import GPT2Config
from .modeling_gpt2 import GPT2ForSequenceClassification, GPT2Model, GPT2PreTrainedModel
from .tokenization_gpt2 import GPT2Tokenizer

GPT2TokenizerFast = GPT2Tokenizer
