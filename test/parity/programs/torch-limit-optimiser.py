# Training: an optimiser
# limit: there is no training
import torch

model = torch.nn.Linear(2, 1)
optimiser = torch.optim.SGD(model.parameters(), lr=0.1)
optimiser.step()
