# RoBERTa's fine-tuned classifier
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = 'textattack/roberta-base-SST-2'
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModelForSequenceClassification.from_pretrained(name)
with torch.no_grad():
    logits = model(**tokenizer(['A masterpiece.', 'A waste of time.'], padding=True, return_tensors='pt')).logits
print(type(model).__name__, logits.shape, logits.argmax(dim=-1), model.config.id2label)
print(logits)
