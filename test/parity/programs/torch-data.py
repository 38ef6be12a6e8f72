# The elements of a tensor given by another
import torch

weights = torch.ones(2, requires_grad=True)
weights.data = torch.tensor([3.0, 4.0, 5.0])
print(weights, weights.shape)
layer = torch.nn.Linear(2, 1)
layer.weight.data = torch.tensor([[1.0, 2.0]])
layer.bias.data.zero_()
print(layer(torch.tensor([1.0, 1.0])))
try:
    weights.data = [1.0]
except TypeError as error:
    print(error)
try:
    torch.ones(2, 3) + torch.ones(4, 5)
except RuntimeError as error:
    print(error)
