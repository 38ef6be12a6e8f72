# Options that a model has not are ignored
import torch
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased')
print(model(torch.tensor([[101, 102]]), speed=3).last_hidden_state.shape)
