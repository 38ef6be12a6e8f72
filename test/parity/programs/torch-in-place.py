# Methods that end in an underscore
import torch


x = torch.arange(4.0)
print(x.add_(1), x.mul_(2), x.div_(3), x.sub_(1), x.pow_(2), x.sqrt_(), x.neg_(), x.abs_(), x.clamp_(0, 1), x.fill_(2), x.zero_())
x += 3
x *= 2
print(x, x.copy_(torch.tensor([1, 2, 3, 4])))
