# torch.exp of a number
import torch

torch.exp(1.0)
