# A head put in the place of a loaded one by name
# limit: a model runs as it was loaded, whichever way a part of it is replaced
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
model = AutoModelForSequenceClassification.from_pretrained(name)
model.add_module('classifier', torch.nn.Linear(768, 5))
print(model(**AutoTokenizer.from_pretrained(name)('hello', return_tensors='pt')).logits.shape)
