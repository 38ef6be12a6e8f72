# Softmax along a dimension that is not there
import torch

torch.softmax(torch.tensor([1.0, 2.0]), dim=1)
