# Views share their elements
import torch


x = torch.arange(6)
y = x.view(2, 3)
y[0, 0] = 100
y.T[2, 1] = -1
row = y[1]
row += 10
print(x, y, row, sep='\n')
z = x.clone()
z[0] = 0
print(x[0], x.reshape(3, 2), y.T.is_contiguous(), y.T.contiguous().is_contiguous(), y.stride(), y.T.stride())
