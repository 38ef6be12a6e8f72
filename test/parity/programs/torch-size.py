# `torch.Size` is a tuple
import torch


s = torch.zeros(2, 3).shape
print(s, s[0], s[1:], s == (2, 3), tuple(s), list(s), len(s), s.numel(), s + (4,), torch.zeros(2, 3).size(), torch.zeros(2, 3).size(-1), torch.tensor(1).shape)
a, b = s
print(a * b, (1,) + s)
