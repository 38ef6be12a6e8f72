# Many normal numbers are drawn by blocks, to the last digit
import torch


torch.manual_seed(0)
x = torch.randn(1000)
print(x[:20].tolist(), x[-20:].tolist(), x.mean(), x.std())
print(torch.randn(37).tolist())
