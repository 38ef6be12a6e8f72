# Logits taken for probabilities
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModelForSequenceClassification.from_pretrained(name)
with torch.no_grad():
    logits = model(**tokenizer('I love this!', return_tensors='pt')).logits
print(logits.sum().item() == 1, bool((logits < 0).any()), round(logits.softmax(-1).sum().item(), 4))
