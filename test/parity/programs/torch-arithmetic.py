# Arithmetic, broadcasting and the types that come out
import torch


i, f, b = torch.tensor([1, 2, 3]), torch.tensor([1.5, 2.5, 3.5]), torch.tensor([True, False, True])
print(i + f, i * 2, i * 1.5, i / 2, i // 2, i % 2, i ** 2, 2 ** i, 10 - i, 10 / i, -f, b + 1, b * 2.5, b & ~b, i & 1, i << 2)
print(torch.tensor([[1], [2]]) + i, (i + torch.tensor([1], dtype=torch.int32)).dtype, (f.half() + f).dtype, (f + torch.tensor(1.0, dtype=torch.float64)).dtype)
print(f / 0, torch.tensor([7.5, -7.5]) % 2, torch.tensor([7, -7]) // 2, torch.tensor([0.1]) == 0.1, torch.tensor([200], dtype=torch.uint8) + torch.tensor([100], dtype=torch.uint8))
