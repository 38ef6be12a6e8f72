# How DistilBERT's tokenizer prints
from transformers import DistilBertTokenizer

print(DistilBertTokenizer.from_pretrained('distilbert-base-uncased'))
