# argmax of a list
import torch

torch.argmax([0.1, 0.9])
