# The states of DistilBERT's tokens
import torch
from transformers import AutoTokenizer, DistilBertModel

tokenizer = AutoTokenizer.from_pretrained('distilbert-base-uncased')
model = DistilBertModel.from_pretrained('distilbert-base-uncased')
with torch.no_grad():
    outputs = model(**tokenizer('Hello, how are you?', return_tensors='pt'))
print(outputs.last_hidden_state.shape)
print(outputs.last_hidden_state[0, 0, :5])
