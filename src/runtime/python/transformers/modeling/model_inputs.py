"""What a program hands to a model: checked in upstream's order, with upstream's words, before the runtime sees it."""

import torch
from practice_bridge import PracticeEditionLimit

NO_INPUT = 'You must specify exactly one of input_ids or inputs_embeds'
_NOT_HERE = ('position_ids', 'inputs_embeds', 'head_mask', 'encoder_hidden_states', 'encoder_attention_mask', 'past_key_values')


def require_input(input_ids, options, message=NO_INPUT):
    """Raises when there is nothing to run, or something that the practice edition does not run."""
    for name in _NOT_HERE:
        if options.get(name) is not None:
            raise PracticeEditionLimit(f'`{name}` is not in the practice edition of transformers: give `input_ids` and `attention_mask`.')
    if input_ids is None:
        raise ValueError(message)


def require_ids(input_ids):
    """Raises what looking up embeddings raises for what is no tensor of integers."""
    if not torch.is_tensor(input_ids):
        raise TypeError(f"embedding(): argument 'indices' (position 2) must be Tensor, not {type(input_ids).__name__}")
    if input_ids.dtype not in (torch.int64, torch.int32):
        raise RuntimeError("Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got "
                           f'{input_ids.type()} instead (while checking arguments for embedding)')


def require_segments(token_type_ids, number):
    """Raises for a segment that the model has no embedding of. What is left makes no difference to the stand-in."""
    if token_type_ids is not None:
        require_ids(token_type_ids)
        if any(not 0 <= each < number for each in token_type_ids.flatten().tolist()):
            raise IndexError('index out of range in self')


def as_request(input_ids, attention_mask):
    """The tensors for the runtime."""
    sent = [('input_ids', 'int64', input_ids.shape, input_ids.long()._flat())]
    if attention_mask is not None:
        if not torch.is_tensor(attention_mask):
            raise AttributeError(f"'{type(attention_mask).__name__}' object has no attribute 'ndim'")
        sent.append(('attention_mask', 'int64', attention_mask.shape, attention_mask.long()._flat()))
    return sent
