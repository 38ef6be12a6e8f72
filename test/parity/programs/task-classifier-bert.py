# BERT's classifier on DistilBERT's checkpoint: it loads, and nearly all of it is new
from transformers import BertForSequenceClassification

model = BertForSequenceClassification.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(type(model).__name__, model.config.num_hidden_layers)
