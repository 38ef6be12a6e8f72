# Indexing by integers, slices, None and Ellipsis
import torch

x = torch.arange(24).reshape(2, 3, 4)
print(x[0], x[0, 1, 2], x[:, 1], x[..., -1], x[:, :, ::2], x[-1, -1, -1], x[1:], sep='\n')
print(x[None].shape, x[:, None].shape, x[..., None].shape, x[5:].shape, x[0][1][2].item(), x[torch.tensor(1)].shape)
