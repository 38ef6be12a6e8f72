"""`tokenizer.pad`: fills up what is tokenized already."""

import torch

from .assembly import padded
from .batch_encoding import BatchEncoding
from .strategies import padded_length, strategies


def pad(self, encoded_inputs, padding=True, max_length=None, pad_to_multiple_of=None, padding_side=None, return_attention_mask=None, return_tensors=None,
        verbose=True):
    """A batch in which all sequences have one length."""
    if isinstance(encoded_inputs, (list, tuple)) and encoded_inputs and hasattr(encoded_inputs[0], 'keys'):
        encoded_inputs = {key: [each[key] for each in encoded_inputs] for key in encoded_inputs[0].keys()}
    if 'input_ids' not in encoded_inputs:
        raise ValueError('You should supply an encoding or a list of encodings to this method that includes input_ids, but you provided '
                         f'{list(encoded_inputs.keys())}')
    data = {key: _plain(value) for key, value in encoded_inputs.items()}
    if any(torch.is_tensor(value) or value and torch.is_tensor(value[0]) for value in encoded_inputs.values()):
        return_tensors = return_tensors or 'pt'
    single = bool(data['input_ids']) and not isinstance(data['input_ids'][0], list)
    data = {key: [value] for key, value in data.items()} if single else data
    chosen = strategies(self, padding, None, max_length) if padding else strategies(self)
    length = padded_length(max(map(len, data['input_ids'])), chosen, pad_to_multiple_of)
    if 'attention_mask' not in data and return_attention_mask is not False:
        data['attention_mask'] = [[1] * len(ids) for ids in data['input_ids']]
    fillers = {'input_ids': self.pad_token_id, 'attention_mask': 0, 'token_type_ids': self.pad_token_type_id, 'special_tokens_mask': 1}
    side = padding_side or self.padding_side
    filled = {key: [padded(each, fillers[key], length, side) if key in fillers else each for each in value] for key, value in data.items()}
    return BatchEncoding({key: value[0] for key, value in filled.items()} if single else filled, tensor_type=return_tensors)


def _plain(value):
    if torch.is_tensor(value):
        return value.tolist()
    return [each.tolist() if torch.is_tensor(each) else each for each in value]
