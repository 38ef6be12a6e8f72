# Sums, means and extremes along dimensions
import torch


x = torch.tensor([[1.0, 2.0, 6.0], [3.0, 5.0, 4.0]])
print(x.sum(), x.sum(0), x.sum(dim=1, keepdim=True), x.mean(), x.mean(-1), x.max(), x.max(dim=1), x.min(0), x.argmax(), x.argmax(dim=1), x.argmin(0))
print(x.prod(), x.std(), x.var(1), x.median(), x.median(1), x.norm(), x.norm(dim=1), x.amax(0), x.cumsum(1), x.std(unbiased=False))
print(torch.tensor([1, 2]).sum(), torch.tensor([True, True]).sum(), torch.tensor([]).sum(), torch.tensor([1, 2]).float().mean(), torch.max(x, torch.zeros(2, 3) + 4))
values, indices = x.max(dim=1)
print(values, indices)
