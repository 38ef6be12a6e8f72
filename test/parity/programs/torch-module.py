# A module of the program's own
import torch

from torch import nn


class Classifier(nn.Module):
    def __init__(self, inputs, classes):
        super().__init__()
        self.hidden = nn.Linear(inputs, 4)
        self.act = nn.Tanh()
        self.out = nn.Linear(4, classes)

    def forward(self, x):
        return self.out(self.act(self.hidden(x)))


torch.manual_seed(0)
model = Classifier(3, 2)
print(model)
print(model(torch.ones(2, 3)), [name for name, _ in model.named_parameters()], sum(p.numel() for p in model.parameters()), model.training, model.eval().training)
print([name for name, _ in model.named_modules()], model.out.weight.shape, next(model.parameters()).device, type(model.out.weight))
