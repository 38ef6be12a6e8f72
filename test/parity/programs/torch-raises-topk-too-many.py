# More than there are
import torch

torch.topk(torch.tensor([0.1, 0.5]), 5)
