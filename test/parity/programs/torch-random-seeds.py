# The generator: rand, randn, randint, randperm
import torch


torch.manual_seed(42)
print(torch.rand(3), torch.randn(3), torch.randint(0, 10, (5,)), torch.randperm(6), torch.rand(2, 2), torch.randn(16).tolist(), torch.rand(2, dtype=torch.float64))
torch.manual_seed(42)
print(torch.rand(1), torch.randn(1), torch.randn(1), torch.randint(100, (3,)), torch.normal(0.0, 1.0, (3,)), torch.empty(2).uniform_(-1, 1), torch.rand_like(torch.zeros(2)))
g = torch.Generator().manual_seed(7)
print(torch.rand(2, generator=g), torch.rand(2, generator=g), torch.bernoulli(torch.tensor([0.5, 0.5, 0.5]), generator=g))
