# F.softmax without a dimension warns and chooses one
import torch
import torch.nn.functional as F

print(F.softmax(torch.tensor([1.0, 2.0])))
