# A padded batch, with its mask
import torch
from transformers import DistilBertForSequenceClassification, DistilBertTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer, model = DistilBertTokenizer.from_pretrained(name), DistilBertForSequenceClassification.from_pretrained(name)
inputs = tokenizer(['I love this film, every minute of it.', 'Dull.'], padding=True, return_tensors='pt')
with torch.no_grad():
    logits = model(**inputs).logits
print(logits)
print(logits.softmax(dim=-1))
print([model.config.id2label[label] for label in logits.argmax(dim=-1).tolist()])
