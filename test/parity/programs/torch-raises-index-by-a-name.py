# Indexing by a string
import torch

x = {"logits": torch.tensor([1])}
x["logits"]["label"]
