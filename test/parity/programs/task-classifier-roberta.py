# RoBERTa's classifier on DistilBERT's checkpoint
from transformers import RobertaForSequenceClassification

model = RobertaForSequenceClassification.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(model.config.vocab_size)
