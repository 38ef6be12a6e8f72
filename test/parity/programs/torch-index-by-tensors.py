# Indexing by masks, lists and tensors of positions
import torch

x = torch.arange(24).reshape(2, 3, 4)
print(x[x > 20], x[[0, 1], [1, 2]], x[[0, 1], :, [1, 2]], x[0, :, [1, 2]], x[:, [0, 2], [1, 2]], sep='\n')
print(x[torch.tensor([[0, 1], [1, 0]])].shape, x[torch.tensor([True, False])].shape, x[:, torch.tensor([True, False, True])].shape, x[True].shape)
logits = torch.tensor([[0.1, 0.9], [0.7, 0.3], [0.2, 0.8]])
print(logits[torch.arange(3), logits.argmax(1)], logits[logits.argmax(1) == 1])
