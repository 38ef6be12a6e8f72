# torch.cat of a tensor in place of a list
import torch

torch.cat(torch.zeros(2))
