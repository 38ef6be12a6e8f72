# nn.functional
import torch

import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(2, 4)
print(F.softmax(x, dim=-1), F.log_softmax(x, dim=-1), F.relu(x), F.gelu(x), F.silu(x), F.normalize(x), F.layer_norm(x, (4,)), sep='\n')
print(F.cross_entropy(x, torch.tensor([0, 3])), F.cross_entropy(x, torch.tensor([0, 3]), reduction='none'), F.nll_loss(F.log_softmax(x, 1), torch.tensor([1, 2])), F.mse_loss(x, x * 0))
print(F.one_hot(torch.tensor([0, 2]), 3), F.pad(torch.tensor([1, 2]), (1, 2)), F.dropout(x, 0.5, training=False) is x, F.leaky_relu(torch.tensor([-1.0])), F.binary_cross_entropy_with_logits(torch.tensor([0.5]), torch.tensor([1.0])))
