# Training mode has dropout
# limit: models run in evaluation mode only
import torch
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased')
model.train()
print(model.training)
model(torch.tensor([[101, 102]]))
