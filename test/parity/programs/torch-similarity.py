# Cosine similarity and normalised vectors
import torch

import torch.nn.functional as F

a, b = torch.tensor([[1.0, 2.0, 3.0]]), torch.tensor([[2.0, 4.0, 6.5]])
print(torch.cosine_similarity(a, b), torch.cosine_similarity(a, a), F.cosine_similarity(a[0], b[0], dim=0), torch.nn.CosineSimilarity(dim=1)(a, b))
n = F.normalize(torch.tensor([[3.0, 4.0], [1.0, 1.0]]), dim=1)
print(n, n.norm(dim=1), torch.linalg.norm(torch.tensor([3.0, 4.0])), torch.cdist(a, b), F.pairwise_distance(a, b))
e = torch.arange(12.0).view(4, 3)
print(F.cosine_similarity(e.unsqueeze(1), e.unsqueeze(0), dim=-1))
