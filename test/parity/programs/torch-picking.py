# gather, where, masked_fill, index_select, nonzero
import torch


x = torch.tensor([[1, 2], [3, 4]])
print(torch.gather(x, 1, torch.tensor([[0, 0], [1, 0]])), x.gather(-1, torch.tensor([[1], [0]])).squeeze(-1), torch.where(x > 2, x, 0), torch.where(x > 2, 1.0, 0.0))
print(x.masked_fill(x > 2, -1), torch.index_select(x, 0, torch.tensor([1])), torch.nonzero(x > 1), torch.where(x > 1), torch.masked_select(x, x > 2), torch.tril(torch.ones(3, 3)))
print(torch.zeros(2, 3).scatter_(1, torch.tensor([[1], [2]]), 1.0), torch.tensor([1, 2]).repeat_interleave(2), torch.flip(x, [0]), torch.roll(torch.arange(4), 1), torch.diag(torch.tensor([1, 2])))
