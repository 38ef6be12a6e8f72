# Attention by hand and by the function
import torch

import math
import torch.nn.functional as F

torch.manual_seed(0)
q, k, v = (torch.randn(1, 3, 4) for _ in range(3))
scores = q @ k.transpose(-2, -1) / math.sqrt(q.size(-1))
mask = torch.triu(torch.ones(3, 3), diagonal=1).bool()
weights = torch.softmax(scores.masked_fill(mask, float('-inf')), dim=-1)
print(weights, weights @ v, sep='\n')
print(torch.allclose(weights @ v, F.scaled_dot_product_attention(q, k, v, is_causal=True), atol=1e-6))
