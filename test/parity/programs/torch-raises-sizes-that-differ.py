# Addition of sizes that do not fit
import torch

torch.tensor([1, 2]) + torch.tensor([1, 2, 3])
