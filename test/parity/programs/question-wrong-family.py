# DistilBERT's class on RoBERTa's checkpoint: everything is new
from transformers import DistilBertModel

model = DistilBertModel.from_pretrained('roberta-base')
print(model.config.n_layers, model.config.vocab_size)
