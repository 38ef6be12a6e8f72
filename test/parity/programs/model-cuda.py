# There is no GPU
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased')
model.to('cuda')
