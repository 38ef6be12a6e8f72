import torch
from transformers import DistilBertForSequenceClassification, DistilBertTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer = DistilBertTokenizer.from_pretrained(name)
model = DistilBertForSequenceClassification.from_pretrained(name)

inputs = tokenizer('A film to see twice.', return_tensors='pt')
with torch.__blank_1__():
    logits = model(**inputs).logits

# What keeps track of how it was computed holds on to memory, and cannot become an array.
print('keeps track:', logits.requires_grad)
scores = torch.softmax(logits, dim=-1).numpy()
print('array:', scores.shape)
