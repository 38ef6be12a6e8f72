# The operation that made a tensor
import torch


x = torch.tensor([[1.0, 2.0]], requires_grad=True)
made = [x.squeeze(), x.unsqueeze(0), x.permute(1, 0), x.flatten(), x.reshape(2), x.expand(2, 2), x.repeat(2, 1), x.gather(1, torch.tensor([[0]])),
        torch.where(x > 1, x, 0), x.masked_fill(x > 1, 0), x.clamp(0, 1), x.index_select(0, torch.tensor([0])), x.topk(1).values, x.sort().values, x.prod(),
        x.cumsum(0), x.logsumexp(1), x.amax(1), x.median(), x.flip(0), x.roll(1), x.tril(), x.var(1), x.min(), x.split(1, 1)[0], x.unbind(0)[0], x.abs(),
        x.sqrt(), x.sigmoid(), x.pow(2), x.square(), x.round(), x.sin(), x.log1p(), x.mm(x.T)]
print([each.grad_fn.name() for each in made])
print(x.is_leaf, made[0].is_leaf, made[0].requires_grad, (x > 1).requires_grad)
