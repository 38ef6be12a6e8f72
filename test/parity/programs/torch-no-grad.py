# no_grad, inference_mode, detach
import torch


x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    y = x * 2
print(y, y.requires_grad, torch.is_grad_enabled())
with torch.inference_mode():
    z = x * 2
print(z.is_inference(), z.requires_grad, (x * 2).detach(), x.detach().requires_grad)


@torch.no_grad()
def double(value):
    return value * 2


print(double(x), (x * 2).detach().numpy(), x.grad)
