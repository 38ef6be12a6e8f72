# Types that are named in the printed form
import torch


for kind in (torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64, torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.bool):
    x = torch.tensor([0, 1, 100], dtype=kind)
    print(kind, x, x.element_size())
print(torch.zeros(0, 2, dtype=torch.int32), torch.tensor([1.1, 2.2]).half(), torch.tensor([1.1]).bfloat16())
