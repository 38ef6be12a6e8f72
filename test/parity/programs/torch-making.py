# Making tensors from sizes and ranges
import torch


print(torch.zeros(2), torch.zeros(2, 3, dtype=torch.int), torch.ones((2, 2)), torch.full((2,), 7), torch.full((2,), 0.5), torch.eye(3), torch.empty(0))
print(torch.arange(5), torch.arange(1, 10, 2), torch.arange(0, 1, 0.1), torch.arange(5, 0, -1), torch.arange(5.0))
print(torch.linspace(0, 1, 5), torch.linspace(0, 10, 11), torch.logspace(0, 2, 3))
x = torch.tensor([1.0, 2.0])
print(torch.zeros_like(x), torch.ones_like(x), torch.full_like(x, 3), x.new_zeros(2), x.new_full((1,), 4), x.new_tensor([5]))
