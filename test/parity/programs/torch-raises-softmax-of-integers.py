# Softmax of integers
import torch

torch.softmax(torch.tensor([1, 2]), dim=0)
