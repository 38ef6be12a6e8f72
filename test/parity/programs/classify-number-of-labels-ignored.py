# The same, and a new head is what one wants
# numbers: random
import torch
from transformers import AutoModelForSequenceClassification

model = AutoModelForSequenceClassification.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english', num_labels=3, ignore_mismatched_sizes=True)
print(model(torch.tensor([[101, 102]])).logits.shape, model.config.id2label)
