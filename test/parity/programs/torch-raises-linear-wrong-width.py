# A linear layer of another width
import torch

torch.nn.Linear(3, 2)(torch.ones(1, 4))
