# A machine without a graphics card
import torch

torch.tensor([1]).to("cuda")
