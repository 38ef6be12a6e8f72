# `.item()` of two elements
import torch

torch.tensor([1, 2]).item()
