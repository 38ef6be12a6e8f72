# A product of matrices that do not fit
import torch

torch.ones(2, 3) @ torch.ones(2, 3)
