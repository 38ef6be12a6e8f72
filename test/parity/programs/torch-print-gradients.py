# What is printed of a tensor that records gradients
import torch


x = torch.tensor([[1.0, 2.0]], requires_grad=True)
print(x, x * 2, x + 1, 1 - x, 1 / x, x / 2, x ** 2, -x, x @ x.T, x.sum(), x.mean(1), sep='\n')
print(x.exp(), x.log(), x.softmax(1), x.max(1), x[0], x[:, :1], x[None], x.view(-1), x.T, x.double(), sep='\n')
print(torch.cat([x, x]), torch.stack([x, x]), x.clone(), x.detach(), x.relu(), x.tanh(), x.norm(), x.std(), sep='\n')
print(torch.randn(20, generator=torch.Generator().manual_seed(1)).requires_grad_() * 2)
