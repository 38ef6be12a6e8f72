# Tensors of nested lists, and their types
import torch


for data in ([1, 2], [1, 2.5], [True, False], [True, 2], [[1, 2], [3, 4]], (1, 2), range(3), 5, 2.5, True, [torch.tensor(1), torch.tensor(2)], [[]]):
    x = torch.tensor(data)
    print(repr(data), x, x.dtype, x.shape)
print(torch.Tensor([1, 2]), torch.FloatTensor([1, 2]), torch.LongTensor([1, 2]), torch.as_tensor([1.5]))
