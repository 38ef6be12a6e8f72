# Types and devices
import torch


x = torch.tensor([1.7, -1.7])
print(x.int(), x.long(), x.bool(), x.double(), x.half(), x.to(torch.int32), x.type(torch.int64), x.type(), x.to('cpu').device, x.dtype, x.to(torch.float32) is x)
device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
print(device, repr(device), torch.device('cuda:0'), torch.zeros(1, device=device).device, torch.cuda.device_count(), torch.get_default_dtype())
print(torch.finfo(torch.float32).max, torch.finfo(torch.float16), torch.iinfo(torch.int64).max, torch.is_tensor(x), isinstance(x, torch.Tensor), type(x))
