"""The call has to give a batch of ids in which there is text, whatever the text is."""

import torch

BEGIN, PADDING, END = 0, 1, 2


def check(program):
    ids = ids_of(program)
    program.expect(ids.dim() == 2, f'the ids have {ids.dim()} dimensions. A model takes two: texts and tokens.', '1')
    rows = ids.tolist()
    framed = all(row[0] == BEGIN and END in row for row in rows)
    program.expect(framed, 'the ids do not stand between `<s>` and `</s>`, as RoBERTa was trained to read them.', '1')
    text = all(any(token not in (BEGIN, PADDING, END) for token in row) for row in rows)
    program.expect(text, 'the text is empty: `<s>` and `</s>` stand in the ids with nothing between them for a model to read.', '1')
    program.checked(f'shape {tuple(ids.shape)} and tokens compared')


def ids_of(program):
    """The tensor of ids, or the end of the check."""
    try:
        ids = program.names['inputs']['input_ids']
    except Exception:
        ids = None
    program.expect(isinstance(ids, torch.Tensor), '`inputs` holds no tensor of ids after the call.', '1')
    return ids
