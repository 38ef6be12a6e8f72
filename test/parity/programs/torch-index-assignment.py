# Writing through an index
import torch


x = torch.zeros(3, 4)
x[0] = 1
x[1, :2] = torch.tensor([5.0, 6.0])
x[:, -1] = 9
x[2, [0, 2]] = 7
x[x == 0] = float('-inf')
print(x)
y = torch.arange(6)
y[y > 2] = -1
y[0] = 1.7
y[[1, 2]] += 5
print(y)
