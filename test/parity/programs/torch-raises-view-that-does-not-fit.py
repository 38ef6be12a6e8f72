# A view of another number of elements
import torch

torch.arange(6).view(4, 2)
