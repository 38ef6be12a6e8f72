# Complex numbers
# limit: there are no complex numbers
import torch

print(torch.tensor(1 + 2j))
