# From tensors to Python
import torch


x = torch.tensor([[0.1, 0.9], [0.8, 0.2]])
print(x.tolist(), x[0, 1].item(), x.argmax(1).tolist(), float(x[0, 0]), int(torch.tensor(2.7)), bool(torch.tensor(0.0)), len(x), x.numel(), x.dim(), list(torch.tensor([1, 2])))
print(f'{x[0, 0]:.2f}', f'{torch.tensor(3)}', '{:.3f}'.format(x[0, 1]), str(x[0]), round(x[0, 1].item(), 1), ['a', 'b'][torch.tensor(1)], 2 in torch.tensor([1, 2]), sum(torch.tensor([1, 2, 3])))
for row in x:
    print(row)
