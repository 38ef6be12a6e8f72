# More indices than dimensions
import torch

torch.tensor([1, 2])[0, 1]
