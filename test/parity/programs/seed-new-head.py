# The same seed, the same new head
import torch
from transformers import RobertaForSequenceClassification, set_seed

ids = torch.tensor([[0, 31414, 2]])
logits = []
for seed in (1, 1, 2):
    set_seed(seed)
    logits.append(RobertaForSequenceClassification.from_pretrained('roberta-base')(ids).logits)
print(torch.equal(logits[0], logits[1]), torch.equal(logits[0], logits[2]))
del logits
