# backward of a tensor without gradients
import torch

torch.tensor(1.0).backward()
