# Indexing a tensor without dimensions
import torch

torch.tensor(5)[0]
