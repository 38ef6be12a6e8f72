# Sums of float32 round as upstream adds
import torch


torch.manual_seed(3)
for size in (5, 7, 8, 20, 33, 100, 1000):
    x = torch.rand(size)
    print(size, x.sum().item(), (x / x.sum()).sum(), x.mean().item())
m = torch.rand(50, 17)
print(m.sum(0).tolist(), m.sum(1)[:5].tolist(), m.sum().item())
