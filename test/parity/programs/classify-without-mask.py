# The padded batch without its mask: other numbers, no warning
import torch
from transformers import DistilBertForSequenceClassification, DistilBertTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
tokenizer, model = DistilBertTokenizer.from_pretrained(name), DistilBertForSequenceClassification.from_pretrained(name)
inputs = tokenizer(['I love this film, every minute of it.', 'Dull.'], padding=True, return_tensors='pt')
with torch.no_grad():
    right, wrong = model(**inputs).logits, model(inputs['input_ids']).logits
print(torch.allclose(right[0], wrong[0], atol=1e-4), torch.allclose(right[1], wrong[1], atol=1e-4))
