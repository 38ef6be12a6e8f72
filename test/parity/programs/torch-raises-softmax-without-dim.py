# torch.softmax without a dimension
import torch

torch.softmax(torch.tensor([1.0, 2.0]))
