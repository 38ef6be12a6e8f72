# How numbers of every size are printed
import torch


print(torch.tensor([1, 20, -300]), torch.tensor([1.0, 2.5, -3.25]), torch.tensor([1e-5, 1.0]), torch.tensor([1e10, 1.0]))
print(torch.tensor(3.14159), torch.tensor(5), torch.tensor(True), torch.tensor([]), torch.tensor([[]]), torch.zeros(0, 3))
print(torch.tensor([float('nan'), float('inf'), 1.0]), torch.tensor([-float('inf'), 1.5]), torch.tensor([-0.0, 0.0]))
print(torch.tensor([99999999.0, 1.0]), torch.tensor([100000001.0]), torch.tensor([0.00012]), torch.tensor([0.00009]), torch.tensor(1e-5))
print(torch.full((3, 3), 1 / 3), torch.tensor([123456.789]), torch.tensor([1e38]) * 10)
