# Products of matrices and vectors
import torch


a, b = torch.arange(6.0).view(2, 3), torch.arange(12.0).view(3, 4)
print(a @ b, torch.matmul(a, torch.ones(3)), torch.mm(a, b).shape, torch.dot(torch.tensor([1.0, 2.0]), torch.tensor([3.0, 4.0])), torch.ones(3) @ b)
print((a.expand(5, 2, 3) @ b).shape, torch.bmm(torch.ones(2, 1, 3), torch.ones(2, 3, 2)), torch.outer(torch.tensor([1, 2]), torch.tensor([3, 4])), torch.eye(2) @ torch.ones(2, 2))
print(torch.einsum('ij,jk->ik', a, b), torch.einsum('i,i->', a[0], a[1]), a.T, a.t().shape, torch.trace(torch.eye(3)))
