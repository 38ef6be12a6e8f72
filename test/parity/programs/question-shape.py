# The shape of a base model's states
import torch
from transformers import RobertaModel, RobertaTokenizer

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaModel.from_pretrained('roberta-base', add_pooling_layer=False)
with torch.no_grad():
    outputs = model(**tokenizer('Hello world', return_tensors='pt'))
print(outputs.last_hidden_state.shape)
print(type(outputs).__name__, list(outputs.keys()))
