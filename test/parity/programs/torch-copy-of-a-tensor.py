# `torch.tensor` of a tensor copies, and warns
import torch


x = torch.tensor([1.0, 2.0])
y = torch.tensor(x)
y[0] = 9
print(x, y)
