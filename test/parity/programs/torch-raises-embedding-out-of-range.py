# A number that an embedding has not
import torch

torch.nn.Embedding(5, 3)(torch.tensor([7]))
