# unsqueeze at a place that is not there
import torch

torch.zeros(2).unsqueeze(5)
