# Layers without a model: embedding, norm, dropout, sequence
import torch

from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.1), nn.Linear(8, 2))
net.eval()
print(net, net(torch.ones(2, 4)), sep='\n')
print(nn.Embedding(5, 3)(torch.tensor([[0, 1], [4, 4]])), nn.LayerNorm(4)(torch.arange(8.0).view(2, 4)), nn.GELU()(torch.tensor([1.0, -1.0])), nn.Softmax(dim=-1)(torch.tensor([1.0, 2.0])), sep='\n')
print(nn.CrossEntropyLoss()(torch.tensor([[1.0, 2.0], [0.5, 0.1]]), torch.tensor([1, 0])), nn.MSELoss()(torch.ones(2), torch.zeros(2)), nn.CosineSimilarity(dim=0)(torch.ones(2), torch.tensor([1.0, 0.0])))
