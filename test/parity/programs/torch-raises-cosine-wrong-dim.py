# Cosine similarity of vectors along dimension 1
import torch

torch.cosine_similarity(torch.ones(3), torch.ones(3))
