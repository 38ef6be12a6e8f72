"""The logits have to be those of the text, and nothing may keep track of how they came about."""

import torch

CLOSE = 1e-3


def check(program):
    names = program.names
    logits = names.get('logits')
    program.expect(isinstance(logits, torch.Tensor), '`logits` holds no tensor.', '1')
    program.expect(logits.requires_grad is False, 'the logits still keep track of how they were computed.', '1')
    program.checked('tracking looked at')
    with torch.no_grad():
        wanted = names['model'](**names['inputs']).logits
    program.expect((logits - wanted).abs().max().item() < CLOSE, 'these are not the logits of the text.', '1')
    program.checked('logits compared')
