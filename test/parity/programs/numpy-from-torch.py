# `.numpy()` and back
import numpy as np
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.5]])
a = x.numpy()
a[0, 0] = 9
print(x, a, repr(a), a.dtype, a.shape, type(a))
print(torch.from_numpy(np.array([1.0, 2.0])), torch.tensor(np.array([1, 2])), torch.softmax(x, 1).numpy(), torch.tensor(5).numpy(), torch.tensor([True]).numpy())
print(x.argmax(1).numpy(), np.argmax(x.numpy(), axis=1), float(a[0, 1]), a.tolist())
