# A list of modules that is changed
import torch

layers = torch.nn.ModuleList([torch.nn.Linear(1, 1), torch.nn.ReLU()])
layers[0] = torch.nn.Tanh()
layers.insert(1, torch.nn.Identity())
print(layers, len(layers))
print(layers.pop(0), len(layers), layers[-1])
layers.extend([torch.nn.GELU(), torch.nn.Sigmoid()])
del layers[2:]
print(layers, [name for name, _ in layers.named_children()])
try:
    layers[5]
except IndexError as error:
    print(error)
holder = torch.nn.Module()
holder.part = torch.nn.Linear(2, 2)
del holder.part
print(hasattr(holder, 'part'), [name for name, _ in holder.named_parameters()])
