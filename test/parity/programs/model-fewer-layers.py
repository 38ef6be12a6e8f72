# A loaded model that some layers are taken from
# limit: a model runs as it was loaded
from transformers import AutoModel, AutoTokenizer

model = AutoModel.from_pretrained('distilbert-base-uncased')
model.transformer.layer = model.transformer.layer[:3]
print(len(model.transformer.layer))
print(model(**AutoTokenizer.from_pretrained('distilbert-base-uncased')('hello', return_tensors='pt')).last_hidden_state.shape)
