# A tensor is no key of id2label
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModelForSequenceClassification.from_pretrained(name)
with torch.no_grad():
    best = model(**tokenizer('I love this!', return_tensors='pt')).logits.argmax()
print(model.config.id2label[best.item()])
model.config.id2label[best]
