# The states of RoBERTa's tokens, in a padded batch
import torch
from transformers import RobertaTokenizer, RobertaModel

tokenizer = RobertaTokenizer.from_pretrained('roberta-base')
model = RobertaModel.from_pretrained('roberta-base', add_pooling_layer=False)
inputs = tokenizer(['Hello', 'A longer sentence than that.'], padding=True, return_tensors='pt')
with torch.no_grad():
    states = model(**inputs).last_hidden_state
print(states.shape)
print(states[:, 0, :5])
