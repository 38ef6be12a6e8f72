# Saving a model needs a disk too
# limit: a program has no disk that stays
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('distilbert-base-uncased')
model.save_pretrained('mine')
