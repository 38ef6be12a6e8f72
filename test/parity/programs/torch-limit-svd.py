# A decomposition
# limit: there are no decompositions
import torch

print(torch.linalg.svdvals(torch.eye(2)))
