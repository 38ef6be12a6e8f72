# Softmax without a dimension: the function of nn.functional warns, torch's refuses
import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0]])
print(F.softmax(logits))
torch.softmax(logits)
