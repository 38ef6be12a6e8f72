# A list of rows of unequal length
import torch

torch.tensor([[1, 2], [3]])
