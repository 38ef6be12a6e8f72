# A product of float and integers
import torch

torch.ones(2, 2) @ torch.ones(2, 2).long()
