# GPT-2's classifier on DistilBERT's checkpoint
from transformers import GPT2ForSequenceClassification

model = GPT2ForSequenceClassification.from_pretrained('distilbert-base-uncased-finetuned-sst-2-english')
print(type(model).__name__)
