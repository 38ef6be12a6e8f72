"""Every row has to be a distribution over the labels, and every review has to get the label with the highest score."""

import torch

CLOSE = 1e-3


def check(program):
    logits, found = program.names['logits'], program.names.get('probabilities')
    program.expect(isinstance(found, torch.Tensor) and found.shape == logits.shape, '`probabilities` is not a table like `logits`.', '1')
    sums = [sum(row) for row in found.tolist()]
    program.expect(all(abs(total - 1) < CLOSE for total in sums), 'the probabilities of one review do not add up to 1: they were shared out among something else than its labels.', '1')
    same = (found - torch.softmax(logits, -1)).abs().max().item() < CLOSE
    program.expect(same, 'these are not the probabilities that belong to the logits.', '1')
    program.checked(f'{len(sums)} rows add up to 1')

    names = program.names['model'].config.id2label
    wanted = [names[row.index(max(row))] for row in logits.tolist()]
    labels = program.names.get('labels')
    differ = sum(a != b for a, b in zip(labels, wanted))
    program.expect(labels == wanted, f'{differ} of {len(wanted)} reviews do not get the label with the highest score.', '2')
    program.checked(f'{len(wanted)} labels compared')
