# The loss of known labels
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer, model = AutoTokenizer.from_pretrained(name), AutoModelForSequenceClassification.from_pretrained(name)
with torch.no_grad():
    outputs = model(**tokenizer('I love this!', return_tensors='pt'), labels=torch.tensor([1]))
print(outputs.loss, list(outputs.keys()))
