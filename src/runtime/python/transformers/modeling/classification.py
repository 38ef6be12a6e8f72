"""What the sequence classifiers share: logits, and the loss when labels are given."""

import torch
from practice_bridge import PracticeEditionLimit
from torch.nn import functional

from .outputs import SequenceClassifierOutput
from .pretrained_model import as_returned
from .recorded import computed


def loss_of(logits, labels, config):
    """The loss, as upstream chooses it from the labels."""
    if labels is None:
        return None
    if not torch.is_tensor(labels):
        raise AttributeError(f"'{type(labels).__name__}' object has no attribute 'dtype'")
    if config.num_labels == 1:
        return functional.mse_loss(logits.squeeze(), labels.squeeze())
    if labels.dtype not in (torch.int64, torch.int32):
        raise PracticeEditionLimit('Several labels for one text are not in the practice edition of transformers.')
    return functional.cross_entropy(logits.view(-1, config.num_labels), labels.view(-1))


def classify(model, input_ids, attention_mask, labels, options, extras, operation='AddmmBackward0', output=SequenceClassifierOutput, **more):
    """Runs a classifier."""
    parts = model._run(input_ids, attention_mask, extras)
    logits = computed(parts['logits'], operation)
    made = output(loss=loss_of(logits, labels, model.config), logits=logits, **extras.fields(parts, model.config.num_hidden_layers), **more)
    return as_returned(made, model.config, options)
