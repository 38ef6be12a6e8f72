# A tensor as the key of a dict
import torch

id2label = {0: "NEGATIVE", 1: "POSITIVE"}
id2label[torch.tensor([0.1, 0.9]).argmax()]
