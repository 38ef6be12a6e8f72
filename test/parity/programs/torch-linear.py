# A linear layer under a seed
import torch

from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 2)
print(layer, layer.weight, layer.bias, layer(torch.ones(1, 3)), layer(torch.ones(2, 2, 3)), sep='\n')
print(layer.weight.shape, [name for name, _ in layer.named_parameters()], sum(p.numel() for p in layer.parameters()), layer.state_dict())
print(nn.Linear(2, 2, bias=False)(torch.ones(1, 2)))
