# Ids made by hand, without a batch
import torch
from transformers import DistilBertModel, DistilBertTokenizer

tokenizer = DistilBertTokenizer.from_pretrained('distilbert-base-uncased')
model = DistilBertModel.from_pretrained('distilbert-base-uncased')
ids = torch.tensor(tokenizer.encode('Hello'))
print(model(ids.unsqueeze(0)).last_hidden_state.shape)
model(ids)
