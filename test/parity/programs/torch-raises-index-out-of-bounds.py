# An index out of bounds
import torch

torch.tensor([[1, 2]])[0, 5]
