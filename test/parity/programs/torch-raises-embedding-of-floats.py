# Floats for an embedding
import torch

torch.nn.Embedding(5, 3)(torch.tensor([1.0]))
