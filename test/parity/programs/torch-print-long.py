# Lines that break, tensors that are summarised
import torch


print(torch.arange(30))
print(torch.arange(40.0))
print(torch.arange(1001))
print(torch.arange(20000).reshape(2, 100, 100))
print(torch.arange(3000).reshape(3, 1000))
print(torch.zeros(3, 400, 4))
print(torch.arange(24).reshape(2, 3, 4))
