# Training: backward
# limit: there are no gradients
import torch

x = torch.ones(2, requires_grad=True)
(x * x).sum().backward()
print(x.grad)
