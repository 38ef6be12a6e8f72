# Seeds
import random
import torch
from transformers import set_seed

set_seed(42)
first = random.random(), torch.rand(2)
set_seed(42)
print(first[0] == random.random(), torch.equal(first[1], torch.rand(2)))
print(first[1])
