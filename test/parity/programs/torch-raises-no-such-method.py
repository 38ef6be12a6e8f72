# A method that tensors have not
import torch

torch.tensor([1.0]).to_list()
