# Writing in place into a leaf that records gradients
import torch

x = torch.ones(2, requires_grad=True)
x += 1
