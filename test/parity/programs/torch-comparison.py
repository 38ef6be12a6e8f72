# Comparison, `all`, `any`, closeness
import torch


a, b = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 2.5, 3.0])
print(a == b, a != b, a < b, a >= 2, (a == b).all(), (a == b).any(), (a == b).sum(), (a == b).float().mean(), torch.equal(a, b), torch.allclose(a, a + 1e-9))
print(torch.isclose(a, b), torch.eq(a, 2), a.gt(1), torch.logical_and(a > 1, b > 2), ~(a > 1), a == 'x', a == None)
