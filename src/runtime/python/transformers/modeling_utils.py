"""The base of models, where upstream has it."""

from .modeling.pretrained_model import PreTrainedModel
