# A head put in the place of a loaded one
# limit: a model runs as it was loaded; a head that is put in is never left out in silence
import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer

name = 'distilbert-base-uncased-finetuned-sst-2-english'
model = AutoModelForSequenceClassification.from_pretrained(name)
inputs = AutoTokenizer.from_pretrained(name)('hello', return_tensors='pt')
model.classifier = torch.nn.Linear(768, 5)
print(model(**inputs).logits.shape)
