"""The logits have to be those of the text in `inputs`: two for each text, the numbers that the model gives for its ids."""

import torch

CLOSE = 1e-3


def check(program):
    names = program.names
    ids = ids_of(program, names.get('inputs'))
    logits = names.get('logits')
    program.expect(isinstance(logits, torch.Tensor), '`logits` holds no tensor after the call.', '3')
    shape, rows = tuple(logits.shape), ids.shape[0]
    program.expect(shape == (rows, 2), f'the logits have the shape `{shape}`, but there are {rows} texts and two labels.', '3')
    program.checked(f'shape {shape} compared')
    with torch.no_grad():
        masked, bare = names['model'](**names['inputs']).logits, names['model'](ids).logits
    same = far(logits, masked) < CLOSE or far(logits, bare) < CLOSE
    program.expect(same, 'the model raises nothing, but these are not the logits of the text in `inputs`: what it was given are not the ids of that text.', '3')
    program.checked('logits compared')
    if far(logits, masked) >= CLOSE:
        program.checked(f'without the attention mask padding counts as text and moves the logits by up to {far(logits, masked):.2f}')


def ids_of(program, inputs):
    """The ids as a table with text in it, or the end of the check."""
    try:
        ids = inputs['input_ids']
    except Exception:
        ids = None
    program.expect(isinstance(ids, torch.Tensor) and ids.dim() == 2, '`inputs` holds no table of ids after the call.', '1')
    program.expect(ids.shape[1] > 2, 'the text is empty: the logits say nothing of any review.', '1')
    return ids


def far(logits, others):
    """The largest difference of two tables of logits."""
    return (logits - others).abs().max().item()
