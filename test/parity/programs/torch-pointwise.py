# Functions of each element
import torch


x = torch.tensor([-1.0, 0.0, 0.5, 2.0])
print(torch.sigmoid(x), torch.tanh(x), torch.relu(x), torch.exp(x), torch.log(x), torch.sqrt(x), torch.abs(x), x.sin(), x.cos(), torch.sign(x), x.square(), sep='\n')
print(torch.round(torch.tensor([0.5, 1.5, 2.5, -0.5])), torch.floor(x), torch.ceil(x), torch.clamp(x, 0, 1), x.clamp(min=0), torch.round(torch.tensor([1.2345]), decimals=2), x.isnan(), torch.isinf(1 / torch.zeros(1)))
print(torch.sigmoid(torch.tensor([100.0, -100.0])), torch.tensor([4, 9]).sqrt(), torch.minimum(x, -x), torch.nan_to_num(torch.tensor([float('nan')])))
