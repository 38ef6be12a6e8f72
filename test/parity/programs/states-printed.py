# Outputs as they print
import torch
from transformers import DistilBertModel, DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
model = DistilBertModel.from_pretrained('distilbert-base-uncased')
outputs = model(**tokenizer('Hello', return_tensors='pt'))
print(outputs)
with torch.no_grad():
    print(model(**tokenizer('Hello', return_tensors='pt')))
