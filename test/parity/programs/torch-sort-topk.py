# Order: sort, argsort, topk
import torch


x = torch.tensor([[3.0, 1.0, 2.0], [9.0, 7.0, 8.0]])
print(x.sort(), x.sort(dim=0, descending=True), x.argsort(), torch.topk(x, 2), x.topk(1, dim=0), x.topk(k=1, largest=False), x.kthvalue(2))
print(torch.unique(torch.tensor([3, 1, 2, 1]), return_counts=True), torch.bincount(torch.tensor([0, 1, 1, 3])), torch.tensor([1, 1, 2]).mode())
