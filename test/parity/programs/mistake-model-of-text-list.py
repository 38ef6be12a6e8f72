# A list of texts where tensors belong
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased')
model(['Hello'])
