# Random numbers printed: width, notation and alignment
import torch


torch.manual_seed(0)
print(torch.randn(5, 4))
print(torch.randn(2, 3, 4))
print(torch.randn(3) * 1e6, torch.randn(3) * 1e-6)
print(torch.randn(5, 300))
