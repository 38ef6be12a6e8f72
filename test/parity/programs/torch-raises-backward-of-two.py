# backward of more than one element
import torch

(torch.ones(2, requires_grad=True) * 2).backward()
