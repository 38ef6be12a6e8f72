# A list of strings
import torch

torch.tensor(["a", "b"])
