# A tensor of two elements as a condition
import torch

if torch.tensor([1, 2]) > 1:
    print("yes")
