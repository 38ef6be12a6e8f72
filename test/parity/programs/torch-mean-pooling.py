# Mean pooling with a mask
import torch


torch.manual_seed(0)
states = torch.randn(2, 4, 6)
mask = torch.tensor([[1, 1, 1, 1], [1, 1, 0, 0]])
spread = mask.unsqueeze(-1).expand(states.size()).float()
pooled = (states * spread).sum(1) / torch.clamp(spread.sum(1), min=1e-9)
print(spread.shape, pooled, pooled.shape)
print(torch.allclose(pooled[1], states[1, :2].mean(0)), torch.nn.functional.cosine_similarity(pooled[0], pooled[1], dim=0))
