# One minus a mask
import torch

1 - torch.tensor([True, False])
