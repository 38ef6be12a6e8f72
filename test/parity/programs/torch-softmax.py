# Softmax and what it sums to
import torch


x = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
print(torch.softmax(x, dim=1), x.softmax(0), torch.softmax(x, dim=-1).sum(dim=-1), torch.softmax(x, dim=1).sum(), torch.log_softmax(x, 1), x.logsumexp(1))
torch.manual_seed(1)
probabilities = torch.softmax(torch.randn(6, 9) * 3, dim=-1)
print(probabilities, probabilities.sum(-1), probabilities.max(-1))
print(torch.softmax(torch.tensor([1000.0, 1000.0]), 0), torch.softmax(torch.tensor([float('-inf'), 0.0]), 0))
