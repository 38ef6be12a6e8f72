# `set_printoptions`
import torch


torch.set_printoptions(precision=2)
print(torch.tensor([1.23456, 0.5]))
torch.set_printoptions(sci_mode=False, precision=4)
print(torch.tensor([1e-6, 1.0, 12345.678]))
torch.set_printoptions(threshold=5, edgeitems=2)
print(torch.arange(10))
torch.set_printoptions(profile='default')
print(torch.tensor([1e-6, 1.0]))
