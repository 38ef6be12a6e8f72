# `.numpy()` where gradients are recorded
import torch

(torch.tensor([1.0], requires_grad=True) * 2).numpy()
