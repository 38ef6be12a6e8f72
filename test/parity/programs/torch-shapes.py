# Shapes turned, cut, joined and stretched
import torch


x = torch.arange(24).reshape(2, 3, 4)
print(x.permute(2, 0, 1).shape, x.transpose(1, 2).shape, x.unsqueeze(1).shape, x.flatten(1).shape, x.view(6, -1).shape, x.movedim(0, -1).shape, x.mT.shape)
print(torch.zeros(1, 3, 1).squeeze().shape, torch.zeros(1, 3, 1).squeeze(0).shape, torch.zeros(3).expand(2, 3).shape, torch.arange(3).repeat(2, 2))
print(torch.cat([torch.zeros(1, 2), torch.ones(2, 2)]), torch.cat((torch.zeros(2, 1), torch.ones(2, 2)), dim=1), torch.stack([torch.tensor([1, 2]), torch.tensor([3, 4])], dim=1))
print(torch.chunk(torch.arange(5), 2), torch.split(torch.arange(5), [2, 3]), torch.unbind(torch.tensor([[1, 2], [3, 4]])), torch.hstack([torch.zeros(1), torch.ones(2)]))
